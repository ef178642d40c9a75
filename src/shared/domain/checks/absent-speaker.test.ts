import { expect, test } from 'vitest'
import { anAttendance, aPerson, aProgrammeItem } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { absentSpeaker } from './absent-speaker'

test('who stays away has no speaking slot', () => {
  const item = aProgrammeItem({ speakers: [{ personId: aPerson().id, minutes: 5 }] })
  const lists = { programme: [item], person: [aPerson()] }
  const found = tryCheck(absentSpeaker, {}, { ...lists, attendance: [anAttendance({ status: 'absent' })] })
  expect(found).toMatchObject([{ fact: { kind: 'programme', field: 'speakers' }, values: { names: 'Ingrid Solheim' } }])
  expect(tryCheck(absentSpeaker, {}, { ...lists, attendance: [anAttendance()] })).toEqual([])
})
