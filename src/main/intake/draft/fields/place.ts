import { tokenSpan, type Claim, type Reading } from '../reading'
import { wordsOf } from '../mentions/cast'
import type { MainMeeting } from './meeting'

const SURE_SCORE = 8
const LIKELY_SCORE = 6

/** Confidence of a place or date from the score of its sentence. */
export function confidenceOf(score: number): number {
  if (score >= SURE_SCORE) return 0.92
  return score >= LIKELY_SCORE ? 0.8 : 0.62
}

/** Where the main meeting is: the venue of the winning sentence, in the words of the source. */
export function findPlace(reading: Reading, meeting: MainMeeting): readonly Claim[] {
  if (!meeting.venue) return []
  const { item, read, score } = meeting.venue
  const span = tokenSpan(read.sentence, item.from, item.to)
  const confidence = item.kind === 'city' ? confidenceOf(score) : Math.min(0.75, confidenceOf(score))
  const value = { field: 'place', text: wordsOf(reading.document.text, span), countryCode: item.code } as const
  const notes = item.kind === 'unknown' ? ['place-not-in-gazetteer'] : []
  return [{ value, sentence: read.sentence, spans: [span], confidence, rule: 'place.event-sentence', notes }]
}
