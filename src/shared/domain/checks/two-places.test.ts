import { expect, test } from 'vitest'
import { anAttendance, anId, aPerson, aProgrammeItem } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { twoPlaces } from './two-places'

test('nobody is in two rooms at once', () => {
  const at = { day: '2026-01-06', time: '10:00', minutes: 60, isForAll: false, personIds: [aPerson().id] }
  const items = [aProgrammeItem({ ...at, place: 'Hall' }), aProgrammeItem({ ...at, id: anId(511), title: 'Lunch', place: 'Garden' })]
  const found = tryCheck(twoPlaces, { zone: 'Europe/Oslo' }, { programme: items, person: [aPerson()], attendance: [anAttendance()] })
  expect(found).toMatchObject([{ values: { title: 'Lunch', other: 'Opening session', names: 'Ingrid Solheim' } }])
})
