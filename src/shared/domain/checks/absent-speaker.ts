import type { Check } from './check'
import { foundInProgramme } from './found-in-programme'

/** Who leads or speaks in an item of the programme stays away, and nobody is named instead. */
export const absentSpeaker: Check = {
  name: 'absent-speaker',
  severity: 'error',
  area: 'programme',
  kind: 'contradiction',
  source: 'sherpa',
  find: (ground) =>
    ground.conflicts.filter(({ rule }) => rule === 'absent-speaker').map((each) => foundInProgramme(ground, each, 'speakers')),
}
