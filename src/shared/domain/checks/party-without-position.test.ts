import { expect, test } from 'vitest'
import { aParty, aPosition, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { partyWithoutPosition } from './party-without-position'

const lists = { party: [aParty()], theme: [aTheme()] }

test('each party stands somewhere; an unknown position is none', () => {
  expect(tryCheck(partyWithoutPosition, {}, lists)).toMatchObject([{ values: { party: 'Norway' } }])
  expect(tryCheck(partyWithoutPosition, {}, { ...lists, position: [aPosition({ stance: 'unknown' })] })).toHaveLength(1)
  expect(tryCheck(partyWithoutPosition, {}, { ...lists, position: [aPosition()] })).toEqual([])
})

test('without themes nobody can have a position', () => {
  expect(tryCheck(partyWithoutPosition, {}, { party: [aParty()] })).toEqual([])
})
