import { wordsOf } from '../rich-text'
import type { Headings } from '../headings'
import type { Point } from '../point'

const segmenters = new Map<string, Intl.Segmenter>()

/** Making a segmenter costs more than using it, so there is one for each language and step. */
function segmenterFor(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${language} ${granularity}`
  const known = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity })
  segmenters.set(key, known)
  return known
}

/** The sentences of a text, as Unicode (UAX 29) and the language (BCP 47) part them; without those that hold no letter. */
export function sentencesOf(text: string, language: string): readonly string[] {
  if (text.trim() === '') return []
  const sentences = [...segmenterFor(language, 'sentence').segment(text)].map(({ segment }) => segment.trim())
  return sentences.filter((sentence) => /\p{L}/u.test(sentence))
}

/** How many words a text has, near enough for lengths: what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
}

/** What a point says, without its style. */
export function pointWords({ text }: Point): string {
  return wordsOf(text).trim()
}

/** How many of the six headings hold nothing (FCO, 1985). */
export function countEmptyHeadings(headings: Headings): number {
  return Object.values(headings).filter((text) => text.trim() === '').length
}
