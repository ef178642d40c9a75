import { foundAtMeeting, type Check } from './check'

/** Nobody has said where the meeting takes place. */
export const noPlace: Check = {
  name: 'no-place',
  severity: 'warning',
  area: 'meeting',
  kind: 'unknown',
  source: 'sherpa',
  find: ({ meeting }) => (meeting.fields.place.trim() ? [] : [foundAtMeeting(meeting, 'place')]),
}
