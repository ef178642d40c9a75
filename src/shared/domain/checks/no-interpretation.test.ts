import { expect, test } from 'vitest'
import { aBilateral, aParty, aPerson, aProgrammeItem } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { noInterpretation } from './no-interpretation'

const bilateral = [aBilateral({ personId: aPerson().id })]
const lists = { party: [aParty()], person: [aPerson({ languages: ['no'] })], bilateral }

test('who speaks another language needs an interpreter', () => {
  expect(tryCheck(noInterpretation, {}, lists)).toMatchObject([{ values: { name: 'Ingrid Solheim' } }])
  expect(tryCheck(noInterpretation, { interpretation: 'consecutive' }, lists)).toEqual([])
  const item = aProgrammeItem({ bilateralId: aBilateral().id, interpreters: 'Norwegian, from the booth' })
  expect(tryCheck(noInterpretation, {}, { ...lists, programme: [item] })).toEqual([])
})

test('nothing is concluded from languages nobody has noted', () => {
  expect(tryCheck(noInterpretation, {}, { ...lists, person: [aPerson()] })).toEqual([])
})
