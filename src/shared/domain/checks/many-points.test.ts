import { expect, test } from 'vitest'
import { anId, aPoint, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { manyPoints } from './many-points'

const points = (count: number) => Array.from({ length: count }, (_, index) => aPoint({ id: anId(500 + index), themeId: aTheme().id }))

test('four points are heard, a fifth is a warning, a seventh another matter', () => {
  expect(tryCheck(manyPoints, {}, { theme: [aTheme()], point: points(4) })).toEqual([])
  expect(tryCheck(manyPoints, {}, { theme: [aTheme()], point: points(5) })).toMatchObject([{ values: { count: 5 } }])
  expect(tryCheck(manyPoints, {}, { theme: [aTheme()], point: points(7) })).toEqual([])
})

test('what stands under a point is no point of its own', () => {
  const nested = [...points(4), aPoint({ id: anId(520), themeId: aTheme().id, level: 1 })]
  expect(tryCheck(manyPoints, {}, { theme: [aTheme()], point: nested })).toEqual([])
})
