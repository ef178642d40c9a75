import type { Meeting } from '../meeting'
import { meetingGap, type Gap } from './gap'

/** Fewer people are recorded than leaders were announced: "4 of around 27 leaders are known". Absentees are known too. */
export function findFewLeadersKnown(meeting: Meeting): readonly Gap[] {
  const expected = meeting.fields.expectedLeaders
  const known = meeting.lists.person.filter(({ name }) => name !== '').length
  if (!expected || known >= expected.count) return []
  return [meetingGap(meeting, 'few-leaders-known', 'expectedLeaders', { known, count: expected.count, qualifier: expected.qualifier })]
}
