import { expect, test } from 'vitest'
import { anId, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { themesOverAnnounced } from './themes-over-announced'

test('themes the adviser added do not count as announced', () => {
  const themes = [aTheme(), aTheme({ id: anId(41) })]
  expect(tryCheck(themesOverAnnounced, { declaredThemes: 1 }, { theme: themes })).toMatchObject([{ values: { recorded: 2, count: 1 } }])
  expect(tryCheck(themesOverAnnounced, { declaredThemes: 2 }, { theme: themes })).toEqual([])
  const [first = aTheme()] = themes
  expect(tryCheck(themesOverAnnounced, { declaredThemes: 1 }, { theme: [first, aTheme({ id: anId(41), isDeclared: false })] })).toEqual([])
})
