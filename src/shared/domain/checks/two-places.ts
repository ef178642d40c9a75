import type { Check } from './check'
import { foundInProgramme } from './found-in-programme'

/** Somebody is needed in two places at once. */
export const twoPlaces: Check = {
  name: 'two-places',
  severity: 'error',
  area: 'programme',
  kind: 'contradiction',
  source: 'sherpa',
  find: (ground) => ground.conflicts.filter(({ rule }) => rule === 'two-places').map((each) => foundInProgramme(ground, each, 'time')),
}
