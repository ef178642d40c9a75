import { foundAtMeeting, type Check } from './check'
import { themeSlots } from '../theme'

/** A theme was announced and not named; one finding for each, under its number. */
export const themeNotNamed: Check = {
  name: 'theme-not-named',
  severity: 'warning',
  area: 'themes',
  kind: 'unknown',
  source: 'sherpa',
  find: ({ meeting }) =>
    themeSlots(meeting.lists.theme, meeting.fields.declaredThemes)
      .filter((slot) => slot.kind === 'gap')
      .map(({ number }) => foundAtMeeting(meeting, 'declaredThemes', { number }, String(number))),
}
