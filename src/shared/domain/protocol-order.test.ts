import { expect, it } from 'vitest'
import { anId, aParty } from '../testing/builders'
import { inProtocolOrder } from './protocol-order'

const parties = ['Zimbabwe', 'Österreich', 'Țara Românească', 'Oman', 'Togo'].map((name, at) =>
  aParty({ id: anId(100 + at), name, precedence: [2, null, 1, null, null][at] ?? null, hostOrder: [null, 1, null, 3, 2][at] ?? null }),
)
const ordered = (order: Parameters<typeof inProtocolOrder>[1], language: string) =>
  inProtocolOrder(parties, order, language, ({ name }) => name).map(({ name }) => name)

it('leaves the order of the list', () => expect(ordered('listed', 'en')).toEqual(parties.map(({ name }) => name)))

it('sorts by name in the language of the reader', () => {
  expect(ordered('alphabetical', 'de')).toEqual(['Oman', 'Österreich', 'Țara Românească', 'Togo', 'Zimbabwe'])
  expect(ordered('alphabetical', 'ro')).toEqual(['Oman', 'Österreich', 'Togo', 'Țara Românească', 'Zimbabwe'])
  expect(ordered('alphabetical', 'sv')).toEqual(['Oman', 'Țara Românească', 'Togo', 'Zimbabwe', 'Österreich'])
})

it('sorts by number, whoever has none after the others by name', () => {
  expect(ordered('precedence', 'en')).toEqual(['Țara Românească', 'Zimbabwe', 'Oman', 'Österreich', 'Togo'])
  expect(ordered('host', 'en')).toEqual(['Österreich', 'Togo', 'Oman', 'Țara Românească', 'Zimbabwe'])
})
