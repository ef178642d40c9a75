import { foundAt, type Check, type Found } from './check'
import type { Ground } from './ground'

/** Nothing says what our side wants on a theme: no desired outcome, no objective. */
export const themeWithoutObjective: Check = {
  name: 'theme-without-objective',
  severity: 'warning',
  area: 'themes',
  kind: 'missing',
  source: 'dod-2014',
  find: findAimless,
}

function findAimless({ meeting }: Ground): readonly Found[] {
  const aims = new Map(meeting.lists.mandate.map(({ themeId, objective }) => [themeId, objective]))
  return meeting.lists.theme
    .filter(({ id, outcome, headings }) => [outcome, headings.ourObjectives, aims.get(id) ?? ''].every((text) => text.trim() === ''))
    .map(({ id, title }) => foundAt('theme', id, 'outcome', { title }))
}
