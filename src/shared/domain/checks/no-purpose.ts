import { foundAtMeeting, type Check } from './check'

/** The purpose is not stated: topic, why now, the role of the leader. */
export const noPurpose: Check = {
  name: 'no-purpose',
  severity: 'error',
  area: 'meeting',
  kind: 'unknown',
  source: 'dod-2014',
  find: ({ meeting }) => (meeting.fields.purpose.trim() ? [] : [foundAtMeeting(meeting, 'purpose')]),
}
