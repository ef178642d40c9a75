import { expect, test } from 'vitest'
import { anAttendance, aPerson } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { absenceWithoutReason } from './absence-without-reason'

test('the reason of an absence is asked for, unless it is known', () => {
  const absent = anAttendance({ status: 'absent' })
  expect(tryCheck(absenceWithoutReason, {}, { person: [aPerson()], attendance: [absent] })).toMatchObject([{ fact: { field: 'reason' } }])
  const told = anAttendance({ status: 'absent', reason: 'illness' })
  expect(tryCheck(absenceWithoutReason, {}, { person: [aPerson()], attendance: [told] })).toEqual([])
})
