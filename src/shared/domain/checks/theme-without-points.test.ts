import { expect, test } from 'vitest'
import { aPoint, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { themeWithoutPoints } from './theme-without-points'

test('points to listen for do not make a brief', () => {
  const listen = aPoint({ themeId: aTheme().id, kind: 'to-listen-for' })
  expect(tryCheck(themeWithoutPoints, {}, { theme: [aTheme()], point: [listen] })).toHaveLength(1)
  expect(tryCheck(themeWithoutPoints, {}, { theme: [aTheme()], point: [aPoint({ themeId: aTheme().id })] })).toEqual([])
})
