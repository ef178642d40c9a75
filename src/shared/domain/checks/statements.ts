import { foldWords } from '../fold-words'

/** Numbers in words, by value, in the languages of the interface; without accents, as `foldWords` leaves them. */
const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [1, 'one unu una un une'],
      [2, 'two doi doua deux'],
      [3, 'three trei trois'],
      [4, 'four patru quatre'],
      [5, 'five cinci cinq'],
      [6, 'six sase'],
      [7, 'seven sapte sept'],
      [8, 'eight opt huit'],
      [9, 'nine noua neuf'],
      [10, 'ten zece dix'],
      [11, 'eleven unsprezece onze'],
      [12, 'twelve doisprezece douze dozen duzina'],
      [13, 'thirteen treisprezece treize'],
      [14, 'fourteen paisprezece quatorze'],
      [15, 'fifteen cincisprezece quinze'],
      [20, 'twenty douazeci vingt'],
      [30, 'thirty treizeci trente'],
      [40, 'forty patruzeci quarante'],
      [50, 'fifty cincizeci cinquante'],
      [60, 'sixty saizeci soixante'],
      [100, 'hundred suta cent'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word) => [word, value])),
)

/** The numbers that a text names in digits or in words, in their order; spaces, dots and commas inside a number only group its digits. */
export function numbersIn(text: string): readonly number[] {
  const words = foldWords(text)
    .replace(/(?<=\d)[\s.,’'](?=\d{3}(?!\d))/gu, '')
    .match(/\d+(?:[.,]\d+)?|\p{L}+/gu)
  return (words ?? []).flatMap((word) => {
    if (/^\d/u.test(word)) return [Number(word.replace(',', '.'))]
    const value = Object.hasOwn(NUMBER_WORDS, word) ? NUMBER_WORDS[word] : undefined
    return value === undefined ? [] : [value]
  })
}

/**
 * Two sources say the same: the same numbers where both name numbers ("27" and "around 27" do, "35" and "about 30" do not),
 * otherwise the same words, or one says a part of what the other says ("Rutte" and "Mark Rutte").
 */
export function isSameStatement(left: string, right: string): boolean {
  const [mine, theirs] = [numbersIn(left), numbersIn(right)]
  if (mine.length > 0 && theirs.length > 0) return mine.join(' ') === theirs.join(' ')
  const [ours, others] = [wordsIn(left), wordsIn(right)]
  return [...ours].every((word) => others.has(word)) || [...others].every((word) => ours.has(word))
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? [])
}
