import { wordsOf } from '../mentions/cast'
import { tokenSpan, type Claim, type Reading } from '../reading'
import type { MainMeeting } from './meeting'
import { confidenceOf } from './place'

/** When the main meeting is, in the words of the source; a weekday or "tomorrow" stays what it is. */
export function findDate(reading: Reading, meeting: MainMeeting): readonly Claim[] {
  if (!meeting.date) return []
  const { item, read, score } = meeting.date
  const span = tokenSpan(read.sentence, item.from, item.to)
  const notes = item.day === null ? [`date-only-${item.kind}`] : []
  const value = { field: 'date', words: wordsOf(reading.document.text, span), day: item.day } as const
  return [{ value, sentence: read.sentence, spans: [span], confidence: confidenceOf(score), rule: 'date.event-sentence', notes }]
}
