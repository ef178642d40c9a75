import type { Check } from './check'
import { foundInProgramme } from './found-in-programme'

/** An item has a start and no length. */
export const itemWithoutMinutes: Check = {
  name: 'item-without-minutes',
  severity: 'hint',
  area: 'programme',
  kind: 'missing',
  source: 'sherpa',
  find: (ground) => ground.conflicts.filter(({ rule }) => rule === 'no-minutes').map((each) => foundInProgramme(ground, each, 'minutes')),
}
