import { expect, test } from 'vitest'
import { aPoint, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { noKeyPoints } from './no-key-points'

test('a point of no theme opens the book', () => {
  expect(tryCheck(noKeyPoints, {}, { theme: [aTheme()], point: [aPoint({ themeId: aTheme().id })] })).toHaveLength(1)
  expect(tryCheck(noKeyPoints, {}, { point: [aPoint()] })).toEqual([])
})
