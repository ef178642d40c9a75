import { expect, test } from 'vitest'
import { tryCheck } from '../../testing/try-check'
import { noZone } from './no-zone'

test('a known day asks for the time zone', () => {
  expect(tryCheck(noZone, { day: '2026-01-06' })).toHaveLength(1)
  expect(tryCheck(noZone, {})).toEqual([])
  expect(tryCheck(noZone, { day: '2026-01-06', zone: 'Europe/Oslo' })).toEqual([])
})
