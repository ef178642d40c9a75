import type { ReadWithDates } from '../reading'
import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import { hasCueAt, type Sentence } from '../text/document'
import type { MainMeeting } from './meeting'

/** A few letters of each word: "Paris" and "Pariser", "Luzku" and "Luzk" are one city. */
function stemsOf({ sentence }: ReadWithDates, from: number, to: number): string {
  return sentence.tokens.slice(from, to).map((token) => token.lower.slice(0, 5)).join(' ') // prettier-ignore
}

/** A meeting in another city is another meeting: "on the margins of the climate summit in Paris". Looks at the tokens from `low` to `high`. */
export function isElsewhere(read: ReadWithDates, { venue: main }: MainMeeting, low: number, high: number): boolean {
  if (main?.item.kind !== 'city') return false
  if (main.read === read && main.item.from >= low && main.item.from < high) return false
  const cities = read.places.filter(
    (place) => place.kind === 'city' && place.from >= low && place.to <= high && hasCueAt(read.sentence, 'locative', place.from - 1),
  )
  const mainStems = stemsOf(main.read, main.item.from, main.item.to)
  return cities.length > 0 && cities.every(({ from, to }) => stemsOf(read, from, to) !== mainStems)
}

/** The tokens around a word up to the commas, or from the relative pronoun on: "[who met officials in Rome]". */
export function clauseAround(sentence: Sentence, hit: Hit<Cue>): readonly [number, number] {
  const isComma = (at: number): boolean => sentence.tokens[at]?.lower === ','
  let [low, high] = [hit.from, hit.to]
  while (low > 0 && !isComma(low - 1) && !hasCueAt(sentence, 'relative', low)) low--
  while (high < sentence.tokens.length && !isComma(high)) high++
  return [low, high]
}
