import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partyKeys } from './party-keys'

const named = (...names: readonly string[]) => names.map((name, index) => ({ id: String(index), name }))

describe('keys of parties', () => {
  it('are the first letter that is free, then another of the name, then any', () => {
    expect([...partyKeys(named('Norway', 'Netherlands', 'European Union', 'Éire', 'NN')).values()]).toEqual(['n', 'e', 'u', 'i', 'a'])
  })

  it('are letters without diacritics', () => {
    expect(partyKeys(named('Österreich', 'Țara')).get('0')).toBe('o')
    expect(partyKeys(named('Österreich', 'Țara')).get('1')).toBe('t')
  })

  it('are never given twice, and there are 36 of them', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 60 }), (names) => {
        const keys = [...partyKeys(named(...names)).values()]
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys).toHaveLength(Math.min(names.length, 36))
      }),
    )
  })
})
