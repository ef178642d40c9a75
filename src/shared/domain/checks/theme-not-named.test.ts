import { expect, test } from 'vitest'
import { anId, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { themeNotNamed } from './theme-not-named'

test('the themes that were announced and not named have their numbers', () => {
  const themes = [aTheme(), aTheme({ id: anId(41), isDeclared: false })]
  const found = tryCheck(themeNotNamed, { declaredThemes: 3 }, { theme: themes })
  expect(found.map(({ values }) => values['number'])).toEqual([3, 4])
  expect(new Set(found.map(({ subject }) => subject)).size).toBe(2)
})
