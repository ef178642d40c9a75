import { foundAt, type Check, type Found } from './check'
import type { Ground } from './ground'

/** What is to be said takes longer than the time set aside, interpretation included. */
export const overTime: Check = {
  name: 'over-time',
  severity: 'warning',
  area: 'points',
  kind: 'too-long',
  source: 'sherpa',
  find: findOverTime,
}

function findOverTime({ meeting, budget, themeTitleOf }: Ground): readonly Found[] {
  return budget.themes
    .filter(({ excess }) => excess > 0)
    .map(({ themeId, excess, doesNotFit }) => {
      const values = { title: themeTitleOf(themeId), seconds: excess, count: doesNotFit.length }
      return foundAt('theme', themeId ?? meeting.id, 'minutes', values)
    })
}
