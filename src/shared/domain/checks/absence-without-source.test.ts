import { expect, test } from 'vitest'
import { anAttendance, anEvidence, aPerson, aSource } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { absenceWithoutSource } from './absence-without-source'

const absent = anAttendance({ status: 'absent', reason: 'illness' })
const person = [aPerson()]

test('a reason wants a source or somebody who announced it', () => {
  expect(tryCheck(absenceWithoutSource, {}, { person, attendance: [absent] })).toHaveLength(1)
  expect(tryCheck(absenceWithoutSource, {}, { person, attendance: [{ ...absent, announcedBy: 'her office' }] })).toEqual([])
  const proof = anEvidence({ kind: 'attendance', id: absent.id, field: 'status' })
  expect(tryCheck(absenceWithoutSource, {}, { person, attendance: [absent], source: [aSource()], evidence: [proof] })).toEqual([])
})
