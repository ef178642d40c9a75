import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asSentence, mapStrings, paragraphsOf, printable, shorten } from './printable'

describe('printable', () => {
  it('shows marks that turn the direction of writing, and controls, by their code', () => {
    expect(printable('evil\u202etxt.exe\u0007')).toBe('evil[U+202E]txt.exe[U+0007]')
  })

  it('makes line ends spaces and touches nothing else', () => {
    expect(printable('a\r\nb\u2028c\td')).toBe('a b c d')
    expect(printable('Țuțea, Μητσοτάκης «\u202foui\u202f» \u00a0 {x} #y')).toBe('Țuțea, Μητσοτάκης «\u202foui\u202f» \u00a0 {x} #y')
  })
})

describe('paragraphsOf', () => {
  it('splits at line ends and leaves empty paragraphs out', () => {
    expect(paragraphsOf(' one \r\n\r\n two\u2029three\n')).toEqual(['one', 'two', 'three'])
    expect(paragraphsOf(' \n ')).toEqual([])
  })
})

const count = (text: string) => Array.from(new Intl.Segmenter('en').segment(text)).length

describe('shorten', () => {
  it('never splits a character and never cuts what fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, length) => {
        const short = shorten(text, length, '…')
        if (short === text) return
        expect(count(text)).toBeGreaterThan(length)
        expect(count(short)).toBeLessThanOrEqual(length + 1)
        expect(text.startsWith(short.slice(0, -1))).toBe(true)
        expect(short).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })

  it('cuts at a word', () => {
    expect(shorten('the cat sat down', 10, '…')).toBe('the cat…')
  })
})

describe('mapStrings', () => {
  it('changes every string and nothing else', () => {
    const change = (text: string) => text.toUpperCase()
    expect(mapStrings({ a: 'x', b: ['y', { c: 'z', d: 1, e: null, f: true }] }, change)).toEqual({
      a: 'X',
      b: ['Y', { c: 'Z', d: 1, e: null, f: true }],
    })
  })
})

describe('asSentence', () => {
  it('ends what does not end yet, and nothing twice', () => {
    expect(['a', 'a.', 'a? ', 'say “a.”', '(a)'].map(asSentence)).toEqual(['a.', 'a.', 'a?', 'say “a.”', '(a).'])
  })
})
