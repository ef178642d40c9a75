import { foundAtMeeting, type Check } from './check'

/** The day is known and the time zone is not, so that neither the programme nor the deadline can be put on a clock. */
export const noZone: Check = {
  name: 'no-zone',
  severity: 'hint',
  area: 'meeting',
  kind: 'missing',
  source: 'sherpa',
  find: ({ meeting }) => (meeting.fields.day && !meeting.fields.zone ? [foundAtMeeting(meeting, 'zone')] : []),
}
