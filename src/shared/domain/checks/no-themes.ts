import { foundAtMeeting, type Check } from './check'

/** Neither a theme nor their number is known: nobody can prepare for that. */
export const noThemes: Check = {
  name: 'no-themes',
  severity: 'error',
  area: 'themes',
  kind: 'unknown',
  source: 'sherpa',
  find: ({ meeting }) =>
    meeting.lists.theme.length > 0 || meeting.fields.declaredThemes !== null ? [] : [foundAtMeeting(meeting, 'declaredThemes')],
}
