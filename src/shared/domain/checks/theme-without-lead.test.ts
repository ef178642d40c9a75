import { expect, test } from 'vitest'
import { aPerson, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { themeWithoutLead } from './theme-without-lead'

test('somebody leads on each theme', () => {
  expect(tryCheck(themeWithoutLead, {}, { theme: [aTheme()] })).toHaveLength(1)
  expect(tryCheck(themeWithoutLead, {}, { theme: [aTheme({ leadPersonId: aPerson().id })], person: [aPerson()] })).toEqual([])
})
