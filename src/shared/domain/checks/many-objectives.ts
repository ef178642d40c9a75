import { foundAtMeeting, type Check, type Found } from './check'
import type { Ground } from './ground'

/** The most objectives of one meeting. */
const MOST_OBJECTIVES = 3

/** More than three objectives: nobody brings home so many. */
export const manyObjectives: Check = {
  name: 'many-objectives',
  severity: 'warning',
  area: 'meeting',
  kind: 'too-long',
  source: 'dod-2014',
  find: findMany,
}

function findMany({ meeting }: Ground): readonly Found[] {
  const count = meeting.fields.objectives.filter((each) => each.trim() !== '').length
  return count > MOST_OBJECTIVES ? [foundAtMeeting(meeting, 'objectives', { count, most: MOST_OBJECTIVES })] : []
}
