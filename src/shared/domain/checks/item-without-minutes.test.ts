import { expect, test } from 'vitest'
import { aProgrammeItem } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { itemWithoutMinutes } from './item-without-minutes'

test('an item that starts also ends', () => {
  const item = aProgrammeItem({ day: '2026-01-06', time: '10:00' })
  expect(tryCheck(itemWithoutMinutes, { zone: 'Europe/Oslo' }, { programme: [item] })).toHaveLength(1)
  expect(tryCheck(itemWithoutMinutes, { zone: 'Europe/Oslo' }, { programme: [{ ...item, minutes: 30 }] })).toEqual([])
})
