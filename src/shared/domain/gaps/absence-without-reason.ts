import { isAway } from '../attendance'
import { findItem, type Meeting } from '../meeting'
import { nameOf } from '../person'
import type { Gap } from './gap'

/** Somebody stays away and nobody has said why. */
export function findAbsencesWithoutReason(meeting: Meeting): readonly Gap[] {
  return meeting.lists.attendance
    .filter(({ status, reason }) => isAway(status) && reason === '')
    .map(({ id, personId }) => {
      const person = findItem(meeting, 'person', personId)
      return {
        rule: 'absence-without-reason',
        fact: { kind: 'attendance', id, field: 'reason' },
        values: { name: person ? nameOf(person) : '' },
      }
    })
}
