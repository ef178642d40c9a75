import { expect, test } from 'vitest'
import { tryCheck } from '../../testing/try-check'
import { noObjectives } from './no-objectives'

test('an empty line is no objective', () => {
  expect(tryCheck(noObjectives, { objectives: [' '] })).toHaveLength(1)
  expect(tryCheck(noObjectives, { objectives: ['A date for the next round.'] })).toEqual([])
})
