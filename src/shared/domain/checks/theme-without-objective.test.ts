import { expect, test } from 'vitest'
import { aMandate, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { themeWithoutObjective } from './theme-without-objective'

test('an outcome, an objective of the mandate or of the headings will do', () => {
  expect(tryCheck(themeWithoutObjective, {}, { theme: [aTheme()] })).toMatchObject([{ fact: { kind: 'theme', field: 'outcome' } }])
  expect(tryCheck(themeWithoutObjective, {}, { theme: [aTheme({ outcome: 'A date.' })] })).toEqual([])
  expect(tryCheck(themeWithoutObjective, {}, { theme: [aTheme()], mandate: [aMandate({ objective: 'A date.' })] })).toEqual([])
})
