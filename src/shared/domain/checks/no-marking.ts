import { foundAtMeeting, type Check } from './check'

/** No marking was chosen for the book, so its pages cannot say who may read them. */
export const noMarking: Check = {
  name: 'no-marking',
  severity: 'warning',
  area: 'markings',
  kind: 'unknown',
  source: 'cfr-2001-21',
  find: ({ meeting }) => (meeting.fields.marking.trim() ? [] : [foundAtMeeting(meeting, 'marking')]),
}
