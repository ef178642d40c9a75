import { expect, test } from 'vitest'
import { anId, aPoint, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { overTime } from './over-time'

test('the points fit the minutes of their theme', () => {
  const theme = aTheme({ minutes: 1 })
  const point = [aPoint({ themeId: theme.id, seconds: 50 }), aPoint({ id: anId(501), themeId: theme.id, seconds: 40 })]
  expect(tryCheck(overTime, {}, { theme: [theme], point })).toMatchObject([{ values: { seconds: 30, count: 1 } }])
  expect(tryCheck(overTime, {}, { theme: [{ ...theme, minutes: 2 }], point })).toEqual([])
})
