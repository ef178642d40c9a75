import { foundAt, type Check } from './check'
import { isAway } from '../attendance'
import { calledOf } from './called'

/** Somebody stays away and nobody has said why. */
export const absenceWithoutReason: Check = {
  name: 'absence-without-reason',
  severity: 'warning',
  area: 'people',
  kind: 'unknown',
  source: 'sherpa',
  find: ({ meeting, personOf }) =>
    meeting.lists.attendance
      .filter(({ status, reason }) => isAway(status) && reason === '')
      .map(({ id, personId }) => foundAt('attendance', id, 'reason', { name: calledOf(personOf(personId)) })),
}
