import { foundAtMeeting, type Check, type Found } from './check'
import type { Ground } from './ground'
import { sentencesOf } from './prose'

/** The most sentences a purpose may take. */
const MOST_SENTENCES = 3

/** The purpose takes more than three sentences. */
export const longPurpose: Check = {
  name: 'long-purpose',
  severity: 'warning',
  area: 'meeting',
  kind: 'too-long',
  source: 'dod-2014',
  find: findLongPurpose,
}

function findLongPurpose({ meeting }: Ground): readonly Found[] {
  const count = sentencesOf(meeting.fields.purpose, meeting.fields.book.language).length
  return count > MOST_SENTENCES ? [foundAtMeeting(meeting, 'purpose', { count, most: MOST_SENTENCES })] : []
}
