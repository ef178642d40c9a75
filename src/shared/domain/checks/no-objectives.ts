import { foundAtMeeting, type Check } from './check'

/** No objective says what the leader is to bring home. */
export const noObjectives: Check = {
  name: 'no-objectives',
  severity: 'warning',
  area: 'meeting',
  kind: 'missing',
  source: 'dod-2014',
  find: ({ meeting }) => (meeting.fields.objectives.some((each) => each.trim() !== '') ? [] : [foundAtMeeting(meeting, 'objectives')]),
}
