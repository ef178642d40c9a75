import { expect, test } from 'vitest'
import { tryCheck } from '../../testing/try-check'
import { manyObjectives } from './many-objectives'

test('three objectives are the most', () => {
  expect(tryCheck(manyObjectives, { objectives: ['One.', 'Two.', 'Three.'] })).toEqual([])
  expect(tryCheck(manyObjectives, { objectives: ['One.', 'Two.', 'Three.', 'Four.'] })).toMatchObject([{ values: { count: 4 } }])
})
