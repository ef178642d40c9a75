import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anId, aParty, aPerson } from '../testing/builders'
import { distinctNames } from './distinct-names'

const NORWAY = aParty()
const FRANCE = aParty({ id: anId(11), name: 'France' })
const names = (...people: readonly Parameters<typeof aPerson>[0][]) => {
  const list = people.map((changes, index) => aPerson({ id: anId(200 + index), ...changes }))
  return [...distinctNames(list, [NORWAY, FRANCE], ({ name }) => name).values()]
}

describe('names that tell people apart', () => {
  it('leaves a name alone that nobody shares', () => {
    expect(names({ name: 'Ada Lund' }, { name: 'Ole Berg', honorific: 'General' })).toEqual(['Ada Lund', 'General Ole Berg'])
  })

  it('tells two of one name apart by post, whatever case and accents', () => {
    expect(names({ name: 'Ana Pop', post: 'Minister' }, { name: 'ANA POP', post: 'Envoy' })).toEqual([
      'Ana Pop, Minister',
      'ANA POP, Envoy',
    ])
  })

  it('adds the delegation where the post is the same, too, and a number where that is not enough', () => {
    const same = { name: 'Ana Pop', post: 'Minister' }
    expect(names({ ...same, partyId: NORWAY.id }, { ...same, partyId: FRANCE.id })).toEqual([
      'Ana Pop, Minister, Norway',
      'Ana Pop, Minister, France',
    ])
    expect(names(same, same)).toEqual(['Ana Pop, Minister (1)', 'Ana Pop, Minister (2)'])
  })

  it('adds the post to a single name that is part of another one', () => {
    expect(names({ name: 'Ursula', post: 'Interpreter' }, { name: 'Ursula Brandt' })).toEqual(['Ursula, Interpreter', 'Ursula Brandt'])
    expect(names({ name: 'Pelé', post: 'Envoy' }, { name: 'Ole Berg' })).toEqual(['Pelé', 'Ole Berg'])
  })

  it('tells people without a name apart by delegation', () => {
    expect(names({ name: '', post: 'President', partyId: NORWAY.id }, { name: '', post: 'President', partyId: FRANCE.id })).toEqual([
      'President, Norway',
      'President, France',
    ])
  })

  it('never calls two the same', () => {
    const word = fc.constantFrom('Ana', 'Pop', 'Ana Pop', 'Minister')
    const person = fc.record({ name: word, post: word, partyId: fc.constantFrom(NORWAY.id, FRANCE.id, null) })
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), (people) => {
        const given = names(...people)
        expect(new Set(given).size).toBe(people.length)
      }),
    )
  })
})
