import suppressions from '../../gazetteer/suppressions.generated.json'

/** A stretch of the text: positions in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

const HAND_MADE =
  'dl. dna. dr. prof. nr. lit. str. sec. gen. col. lt. mr. mrs. ms. hon. sen. gov. mme. mlle. st. jr. ww. br. ub. tzn. np. ul. im. inż. płk. gen. р. рр. м. ст. вул. ім. о. обл. проф. акад. ген. св. n.r. a.m. p.m. d.c. u.s. u.k. u.n. e.g. i.e. vs. cf. approx.'
const HAND_MADE_SET = new Set(HAND_MADE.split(' '))
const byLanguage: Readonly<Record<string, readonly string[]>> = suppressions

/** Only those of the text's own language: an abbreviation of one language is a word of another. */
function abbreviationsOf(language: string): ReadonlySet<string> {
  return new Set([...(byLanguage[language] ?? []), ...HAND_MADE_SET])
}
const GLUED = /(?<=[\p{Ll}\p{N}]{2}[.!?])(?=\p{Lu}\p{Ll})|(?<=\p{Ll}[.!?]["')])(?=\p{Lu}\p{Ll})/u
/** Longer paragraphs are cut, so that no later step ever sees an endless sentence. */
const LONGEST_SENTENCE = 4_000

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The full stop at the end belongs to an abbreviation, an initial or an ordinal ("18. Februar"). */
function isOpenEnded(sentence: string, next: string, abbreviations: ReadonlySet<string>): boolean {
  const lastWord = /(\S{1,14})\s*$/u.exec(sentence.slice(-20))?.[1]?.replace(/^["'(]+/u, '') ?? ''
  if (!lastWord.endsWith('.')) return false
  if (/^\d{1,2}\.$/.test(lastWord)) return /^\p{L}/u.test(next)
  if (/^(?:\p{Lu}\.)+$/u.test(lastWord)) return true
  return abbreviations.has(lastWord.toLowerCase())
}

function* cut(piece: string, offset: number): Generator<Span> {
  for (let from = 0; from < piece.length; from += LONGEST_SENTENCE) {
    const part = piece.slice(from, from + LONGEST_SENTENCE)
    const start = offset + from + (part.length - part.trimStart().length)
    const end = offset + from + part.trimEnd().length
    if (end > start) yield { start, end }
  }
}

function* unglue(piece: string, offset: number): Generator<Span> {
  let at = offset
  for (const part of piece.split(GLUED)) {
    yield* cut(part, at)
    at += part.length
  }
}

function* sentencesOfLine(line: string, offset: number, abbreviations: ReadonlySet<string>): Generator<Span> {
  let pending = ''
  let start = offset
  for (const { segment } of segmenter.segment(line)) {
    if (pending !== '' && !isOpenEnded(pending, segment, abbreviations)) {
      yield* unglue(pending, start)
      start += pending.length
      pending = ''
    }
    pending += segment
    if (pending.length > LONGEST_SENTENCE) {
      yield* unglue(pending, start)
      start += pending.length
      pending = ''
    }
  }
  yield* unglue(pending, start)
}

/** The sentences of a shadow text (mostly in `language`) in order, without surrounding blanks; a line break always ends one (UAX 29 with CLDR suppressions). */
export function* sentenceSpans(shadow: string, language: string): Generator<Span> {
  const abbreviations = abbreviationsOf(language)
  let at = 0
  for (const line of shadow.split('\n')) {
    for (let from = 0; from < line.length; from += 50_000) yield* sentencesOfLine(line.slice(from, from + 50_000), at + from, abbreviations)
    at += line.length + 1
  }
}
