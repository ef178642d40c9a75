import { hitsOf, type Sentence } from '../text/document'

/** A whole number in figures or words. Token numbers, end exclusive. */
export interface NumberMention {
  readonly from: number
  readonly to: number
  readonly value: number
}

/** All whole numbers of a sentence up to a million; years are left to the dates. */
export function numbersOf(sentence: Sentence): readonly NumberMention[] {
  const figures = sentence.tokens.flatMap((token, from) => {
    const value = token.kind === 'number' ? Number(token.lower.replace(/[.,](?=\d{3})/gu, '')) : Number.NaN
    return Number.isSafeInteger(value) && value < 1_000_000 ? [{ from, to: from + 1, value }] : []
  })
  const words = hitsOf(sentence, 'number').map(({ from, to, term }) => ({ from, to, value: Number(term.value) }))
  return [...figures, ...words].sort((left, right) => left.from - right.from)
}
