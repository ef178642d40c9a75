import { expect, test } from 'vitest'
import { aProgrammeItem } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { outsideMeeting } from './outside-meeting'

test('an item lies within the days and the hours of the meeting', () => {
  const item = aProgrammeItem({ day: '2026-01-06', time: '08:00', minutes: 30 })
  const fields = { day: '2026-01-06', zone: 'Europe/Oslo', opensAt: '09:00' }
  expect(tryCheck(outsideMeeting, fields, { programme: [item] })).toHaveLength(1)
  expect(tryCheck(outsideMeeting, { ...fields, opensAt: '08:00' }, { programme: [item] })).toEqual([])
  expect(tryCheck(outsideMeeting, { ...fields, opensAt: null, day: '2026-01-07' }, { programme: [item] })).toHaveLength(1)
})
