import { foundAtMeeting, type Check, type Found } from './check'
import type { Ground } from './ground'

/** More themes are recorded as announced than were announced. */
export const themesOverAnnounced: Check = {
  name: 'themes-over-announced',
  severity: 'warning',
  area: 'themes',
  kind: 'contradiction',
  source: 'sherpa',
  find: findTooMany,
}

function findTooMany({ meeting }: Ground): readonly Found[] {
  const { declaredThemes: count } = meeting.fields
  const recorded = meeting.lists.theme.filter(({ isDeclared }) => isDeclared).length
  return count === null || recorded <= count ? [] : [foundAtMeeting(meeting, 'declaredThemes', { recorded, count })]
}
