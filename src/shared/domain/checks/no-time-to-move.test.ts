import { expect, test } from 'vitest'
import { anAttendance, anId, aPerson, aProgrammeItem } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { noTimeToMove } from './no-time-to-move'

test('the way between two places takes its time', () => {
  const at = { day: '2026-01-06', minutes: 60, isForAll: false, personIds: [aPerson().id] }
  const first = aProgrammeItem({ ...at, time: '10:00', place: 'Hall' })
  const second = aProgrammeItem({ ...at, id: anId(511), title: 'Lunch', time: '11:05', place: 'Garden', moveMinutes: 20 })
  const lists = { person: [aPerson()], attendance: [anAttendance()] }
  expect(tryCheck(noTimeToMove, { zone: 'Europe/Oslo' }, { ...lists, programme: [first, second] })).toMatchObject([
    { values: { minutes: 15 } },
  ])
  const later = { ...second, time: '11:30' }
  expect(tryCheck(noTimeToMove, { zone: 'Europe/Oslo' }, { ...lists, programme: [first, later] })).toEqual([])
})
