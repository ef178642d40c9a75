import { foundAtMeeting, type Check, type Found } from './check'
import type { Ground } from './ground'
import { CHARACTERS_OF_A_LINE } from './page-measures'

const MOST_LINES = 2

/** An objective takes more than a couple of lines. */
export const longObjective: Check = {
  name: 'long-objective',
  severity: 'hint',
  area: 'meeting',
  kind: 'too-long',
  source: 'dod-2014',
  find: findLong,
}

function findLong({ meeting }: Ground): readonly Found[] {
  return meeting.fields.objectives
    .map((text, index) => ({ text, number: index + 1 }))
    .filter(({ text }) => text.length > MOST_LINES * CHARACTERS_OF_A_LINE)
    .map(({ number }) => foundAtMeeting(meeting, 'objectives', { number }, String(number)))
}
