import { expect, test } from 'vitest'
import { aParty, aPerson } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { roleWithoutCountry } from './role-without-country'

test('the post of a person belongs to a state; an organisation is none', () => {
  expect(tryCheck(roleWithoutCountry, {}, { person: [aPerson()] })).toHaveLength(1)
  const alliance = aParty({ name: 'NATO', countryCode: null })
  expect(tryCheck(roleWithoutCountry, {}, { party: [alliance], person: [aPerson({ partyId: alliance.id })] })).toHaveLength(1)
  expect(tryCheck(roleWithoutCountry, {}, { party: [aParty()], person: [aPerson({ partyId: aParty().id })] })).toEqual([])
})
