import { foundAtMeeting, type Check } from './check'
import { isDoubtfulSource } from './doubtful'

/** The briefing holds a source that is graded as not usually reliable (D) or unreliable (E). */
export const weakSource: Check = {
  name: 'weak-source',
  severity: 'warning',
  area: 'sources',
  kind: 'evidence',
  source: 'ajp-2-1',
  find: ({ meeting }) =>
    meeting.lists.source
      .filter(isDoubtfulSource)
      .map(({ id, title, reliability }) => foundAtMeeting(meeting, 'sources', { title, grade: reliability }, id)),
}
