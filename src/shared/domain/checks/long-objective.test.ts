import { expect, test } from 'vitest'
import { tryCheck } from '../../testing/try-check'
import { longObjective } from './long-objective'

test('an objective fits on a couple of lines', () => {
  const long = 'A timetable that everybody can keep, '.repeat(6)
  expect(tryCheck(longObjective, { objectives: ['A date.', long] })).toMatchObject([{ values: { number: 2 }, subject: '2' }])
})
