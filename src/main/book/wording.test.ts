import { describe, expect, it } from 'vitest'
import { BOOK_LANGUAGES } from '../../shared/domain/edition'
import { createWording, fill } from './wording'

const ro = createWording('ro')
const fr = createWording('fr')
const en = createWording('en')

/** Path and placeholders of each sentence of a catalogue; plural forms of one sentence count as one. */
function placeholders(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, [...value.matchAll(/\{\w+\}/gu)].map(String).sort().join(' ')]])
  const entries = Object.entries(value as object).filter(([key]) => !['one', 'few', 'many'].includes(key))
  return new Map(entries.flatMap(([key, item]) => [...placeholders(item, `${path}/${key}`)]))
}

describe('catalogues', () => {
  it.each(BOOK_LANGUAGES)('use in %s the values that the English one uses', (language) => {
    expect(placeholders(createWording(language).words)).toEqual(placeholders(en.words))
  })
})

describe('plurals', () => {
  const known = (count: number) => ro.plural(ro.words.leadersKnown, count, { known: 3, expected: count })

  it('put "de" after twenty in Romanian', () => {
    expect(known(19)).toBe('Sunt cunoscute numele a 3 din 19 lideri.')
    expect(known(27)).toBe('Sunt cunoscute numele a 3 din 27 de lideri.')
    expect(ro.plural(ro.words.themesAnnounced, 1, { count: 1 })).toBe('1 temă anunțată')
  })

  it('take the singular for nothing in French and the plural in English', () => {
    expect(fr.plural(fr.words.themesNamed, 0, { count: 0 })).toBe('0 nommé')
    expect(en.plural(en.words.themesAnnounced, 0, { count: 0 })).toBe('0 themes announced')
  })
})

describe('what Intl and the typography of a language give', () => {
  it('writes days', () => {
    expect([en, ro, fr].map(({ day }) => day('2026-01-06'))).toEqual(['6 January 2026', '6 ianuarie 2026', '6 janvier 2026'])
    expect(ro.longDay('2026-01-06')).toBe('marți, 6 ianuarie 2026')
    expect(en.day('2026-01-06T23:30:00.000Z')).toBe('6 January 2026')
  })

  it('quotes', () => {
    expect([en, ro, fr].map(({ quote }) => quote('da'))).toEqual(['“da”', '„da”', '«\u202fda\u202f»'])
  })

  it('names states by their code and leaves organisations as they are', () => {
    expect([en, ro, fr].map(({ country }) => country('RO', 'x'))).toEqual(['Romania', 'România', 'Roumanie'])
    expect(fr.country(null, 'NATO')).toBe('NATO')
    expect(fr.country('QX', 'Ruritania')).toBe('Ruritania')
  })

  it('knows qualifiers in three languages and keeps the others as written', () => {
    expect(ro.qualifier('around')).toBe('aproximativ')
    expect(en.qualifier('cel puțin')).toBe('at least')
    expect(en.qualifier('no fewer than')).toBe('no fewer than')
  })
})

describe('fill', () => {
  it('puts values in as they are, even where they look like placeholders or patterns', () => {
    expect(fill('{a} and {b}', { a: '{b} $1 $&', b: 2 })).toBe('{b} $1 $& and 2')
    expect(fill('{a} and {c}', { a: 1 })).toBe('1 and {c}')
  })
})
