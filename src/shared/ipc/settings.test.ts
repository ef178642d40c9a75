import { expect, it } from 'vitest'
import { preferredLanguage } from './settings'

it.each([
  [['ro-RO', 'en-US'], 'ro'],
  [['de-AT', 'fr-CA', 'en'], 'fr'],
  [['de', 'pl'], 'en'],
  [[], 'en'],
])('takes the first language the interface has: %j gives %s', (wished, language) => {
  expect(preferredLanguage(wished)).toBe(language)
})
