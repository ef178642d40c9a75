import { expect, test } from 'vitest'
import { anId, aProgrammeItem } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { impossibleTime } from './impossible-time'

test('a time that is skipped, and one that comes twice, are told as such', () => {
  const skipped = aProgrammeItem({ day: '2026-03-29', time: '02:30', minutes: 30 })
  const repeated = aProgrammeItem({ id: anId(511), day: '2026-10-25', time: '02:30', minutes: 30 })
  const found = tryCheck(impossibleTime, { zone: 'Europe/Oslo' }, { programme: [skipped, repeated] })
  expect(found.map(({ values }) => values['rule'])).toEqual(['skipped-time', 'repeated-time'])
})

test('a day that is not in the calendar is told', () => {
  const found = tryCheck(impossibleTime, { zone: 'Europe/Oslo' }, { programme: [aProgrammeItem({ day: '2026-02-31' })] })
  expect(found.map(({ values }) => values['rule'])).toEqual(['no-such-day'])
})
