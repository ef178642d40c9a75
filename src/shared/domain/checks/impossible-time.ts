import type { Check } from './check'
import { foundInProgramme } from './found-in-programme'

/** A time that no clock or calendar will show, shows twice, or whose zone is not known. */
export const impossibleTime: Check = {
  name: 'impossible-time',
  severity: 'error',
  area: 'programme',
  kind: 'contradiction',
  source: 'sherpa',
  find: (ground) =>
    ground.conflicts
      .filter(
        ({ rule }) =>
          rule === 'skipped-time' || rule === 'repeated-time' || rule === 'no-zone' || rule === 'unknown-zone' || rule === 'no-such-day',
      )
      .map((each) => foundInProgramme(ground, each, 'time')),
}
