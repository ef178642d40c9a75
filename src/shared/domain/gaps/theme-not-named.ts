import type { Meeting } from '../meeting'
import { themeSlots } from '../theme'
import { meetingGap, type Gap } from './gap'

/** One gap for each theme that was announced and not named, under its number. */
export function findThemeGaps(meeting: Meeting): readonly Gap[] {
  return themeSlots(meeting.lists.theme, meeting.fields.declaredThemes)
    .filter((slot) => slot.kind === 'gap')
    .map(({ number }) => meetingGap(meeting, 'theme-not-named', 'declaredThemes', { number }))
}
