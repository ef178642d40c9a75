import { expect, test } from 'vitest'
import { aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { noThemes } from './no-themes'

test('a meeting is about something', () => {
  expect(tryCheck(noThemes)).toHaveLength(1)
  expect(tryCheck(noThemes, { declaredThemes: 5 })).toEqual([])
  expect(tryCheck(noThemes, {}, { theme: [aTheme()] })).toEqual([])
})
