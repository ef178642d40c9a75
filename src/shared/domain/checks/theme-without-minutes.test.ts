import { expect, test } from 'vitest'
import { aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { themeWithoutMinutes } from './theme-without-minutes'

test('each theme has its minutes', () => {
  expect(tryCheck(themeWithoutMinutes, {}, { theme: [aTheme()] })).toHaveLength(1)
  expect(tryCheck(themeWithoutMinutes, {}, { theme: [aTheme({ minutes: 20 })] })).toEqual([])
})
