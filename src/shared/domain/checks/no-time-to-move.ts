import type { Check } from './check'
import { foundInProgramme } from './found-in-programme'

/** There is less time between two places than it takes to get from one to the other. */
export const noTimeToMove: Check = {
  name: 'no-time-to-move',
  severity: 'warning',
  area: 'programme',
  kind: 'contradiction',
  source: 'sherpa',
  find: (ground) =>
    ground.conflicts.filter(({ rule }) => rule === 'no-time-to-move').map((each) => foundInProgramme(ground, each, 'moveMinutes')),
}
