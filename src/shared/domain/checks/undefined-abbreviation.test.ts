import { expect, test } from 'vitest'
import { aParty, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { undefinedAbbreviation } from './undefined-abbreviation'

test('a short form is explained once, wherever it stands', () => {
  const fields = { purpose: 'The JMC meets before the JMC report. NATO and the UN know.' }
  const theme = [aTheme({ question: 'Who chairs the JMC?' })]
  expect(tryCheck(undefinedAbbreviation, fields, { theme })).toMatchObject([{ subject: 'JMC', values: { short: 'JMC' } }])
  const explained = { ...fields, abbreviations: [{ short: 'JMC', meaning: 'Joint Monitoring Commission' }] }
  expect(tryCheck(undefinedAbbreviation, explained, { theme })).toEqual([])
  expect(tryCheck(undefinedAbbreviation, { ...fields, abbreviations: [{ short: 'JMC', meaning: ' ' }] })).toHaveLength(1)
})

test('the short name of a party, and a text in capitals, need no explanation', () => {
  const party = [aParty({ name: 'European Commission', shortName: 'EC' })]
  expect(tryCheck(undefinedAbbreviation, { purpose: 'The EC pays.' }, { party })).toEqual([])
  expect(tryCheck(undefinedAbbreviation, { title: 'COMMON GROUND AT LAST' })).toEqual([])
})
