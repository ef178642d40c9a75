import { expect, test } from 'vitest'
import { anId, aProgrammeItem } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { itemWithoutTime } from './item-without-time'

test('an item has a day and a time', () => {
  const timed = aProgrammeItem({ id: anId(511), day: '2026-01-06', time: '10:00' })
  const found = tryCheck(itemWithoutTime, {}, { programme: [aProgrammeItem({ day: '2026-01-06' }), timed] })
  expect(found).toMatchObject([{ fact: { id: aProgrammeItem().id, field: 'time' } }])
})
