import { isPresent } from '../../../shared/domain/attendance'
import type { Meeting } from '../../../shared/domain/meeting'
import type { Desk } from './desk'

/** How many are coming: "4 of around 27 leaders are known by name."; without an announced number, how many are expected; else nothing. */
export function leadersSentence({ meeting, wording }: Desk): string {
  const expected = meeting.fields.expectedLeaders
  const known = meeting.lists.person.filter(({ name }) => name !== '').length
  if (!expected) return expectedSentence(meeting, wording)
  const announced = [wording.qualifier(expected.qualifier), expected.count].filter(Boolean).join(' ')
  return wording.plural(wording.words.leadersKnown, expected.count, { known, expected: announced })
}

function expectedSentence(meeting: Meeting, { words, plural }: Desk['wording']): string {
  const count = meeting.lists.attendance.filter(({ status }) => isPresent(status)).length
  return count === 0 ? '' : plural(words.peopleKnown, count, { count })
}
