import { expect, test } from 'vitest'
import { anAttendance, aPerson } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { attendanceUnknown } from './attendance-unknown'

test('who has no attendance, or an unknown one, may or may not come', () => {
  expect(tryCheck(attendanceUnknown, {}, { person: [aPerson()] })).toHaveLength(1)
  const unknown = anAttendance({ status: 'unknown' })
  expect(tryCheck(attendanceUnknown, {}, { person: [aPerson()], attendance: [unknown] })).toHaveLength(1)
  expect(tryCheck(attendanceUnknown, {}, { person: [aPerson()], attendance: [anAttendance()] })).toEqual([])
})
