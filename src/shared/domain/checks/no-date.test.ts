import { expect, test } from 'vitest'
import { tryCheck } from '../../testing/try-check'
import { noDate } from './no-date'

test('a weekday is kept and the calendar date is still asked for', () => {
  expect(tryCheck(noDate, { dateWords: 'Tuesday' })).toMatchObject([{ fact: { field: 'day' }, values: { words: 'Tuesday' } }])
  expect(tryCheck(noDate, { day: '2026-01-06' })).toEqual([])
})
