import type { Check } from './check'
import { foundInProgramme } from './found-in-programme'

/** An item lies before the meeting opens or after it closes. */
export const outsideMeeting: Check = {
  name: 'outside-meeting',
  severity: 'warning',
  area: 'programme',
  kind: 'contradiction',
  source: 'sherpa',
  find: (ground) =>
    ground.conflicts
      .filter(({ rule }) => rule === 'outside-days' || rule === 'outside-hours')
      .map((each) => foundInProgramme(ground, each, 'day')),
}
