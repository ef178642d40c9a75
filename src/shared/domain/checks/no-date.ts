import { foundAtMeeting, type Check } from './check'

/** Nobody has said on which day of the calendar the meeting takes place; a weekday is kept and still asked about. */
export const noDate: Check = {
  name: 'no-date',
  severity: 'error',
  area: 'meeting',
  kind: 'unknown',
  source: 'sherpa',
  find: ({ meeting }) => (meeting.fields.day ? [] : [foundAtMeeting(meeting, 'day', { words: meeting.fields.dateWords })]),
}
