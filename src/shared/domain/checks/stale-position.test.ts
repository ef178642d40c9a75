import { expect, test } from 'vitest'
import { aParty, aPosition, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { stalePosition } from './stale-position'

const lists = { party: [aParty()], theme: [aTheme()] }

test('a position is looked at again after a fortnight', () => {
  const found = tryCheck(stalePosition, {}, { ...lists, position: [aPosition({ validAsOf: '2025-12-20' })] })
  expect(found).toMatchObject([{ values: { day: '2025-12-20', limit: 14, count: 1 } }])
  expect(tryCheck(stalePosition, {}, { ...lists, position: [aPosition({ validAsOf: '2025-12-22' })] })).toEqual([])
  expect(tryCheck(stalePosition, {}, { ...lists, position: [aPosition()] })).toEqual([])
})

test('after the meeting positions do not grow older', () => {
  const position = [aPosition({ statedOn: '2026-01-01' })]
  expect(tryCheck(stalePosition, { day: '2026-01-06' }, { ...lists, position }, '2026-03-01T08:00:00.000Z')).toEqual([])
  expect(tryCheck(stalePosition, {}, { ...lists, position }, '2026-03-01T08:00:00.000Z')).toHaveLength(1)
})
