import { expect, test } from 'vitest'
import { anId } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import type { Edition } from '../edition'
import { pastDeadline } from './past-deadline'

const deadline = { day: '2026-01-02', time: '12:00' }
const settings = { language: 'en', paper: 'a4', audience: '', printsChecks: false } as const
const edition = (date: string): Edition => ({ id: anId(90), number: 1, date, settings })

test('the book is made by its deadline, on the clock of the meeting', () => {
  const fields = { deadline, zone: 'Europe/Oslo' }
  expect(tryCheck(pastDeadline, fields, {}, '2026-01-02T10:59:00.000Z')).toEqual([])
  expect(tryCheck(pastDeadline, fields, {}, '2026-01-02T11:01:00.000Z')).toMatchObject([{ values: { day: '2026-01-02', time: '12:00' } }])
})

test('an edition of that day or before keeps it; a later one does not', () => {
  const fields = { deadline, zone: 'Europe/Oslo' }
  expect(tryCheck(pastDeadline, fields, { edition: [edition('2026-01-02')] })).toEqual([])
  expect(tryCheck(pastDeadline, fields, { edition: [edition('2026-01-03')] })).toHaveLength(1)
})

test('without a deadline of its own the book is due at noon two working days before', () => {
  const found = tryCheck(pastDeadline, { day: '2026-01-06', zone: 'Europe/Oslo' })
  expect(found).toMatchObject([{ values: { day: '2026-01-02', time: '12:00' } }])
  expect(tryCheck(pastDeadline, { day: '2026-01-06' })).toEqual([])
})
