import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceSpans } from './sentences'
import { shadowOf } from './shadow'
import { tokenize } from './tokens'

const sentencesOf = (text: string, language: string): readonly string[] =>
  [...sentenceSpans(shadowOf(text), language)].map(({ start, end }) => text.slice(start, end))
const wordsOf = (text: string): readonly string[] => tokenize(shadowOf(text), 0).map(({ start, end }) => text.slice(start, end))

describe('the shadow', () => {
  it('folds quotation marks, dashes, blanks and cedillas', () => {
    expect(shadowOf('„Ana’s” – 5\u00a0% şi ţară')).toBe('"Ana\'s" - 5 % și țară')
  })

  it('is as long as the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shadowOf(text)).toHaveLength(text.length)
      }),
    )
  })
})

describe('sentences', () => {
  it.each([
    ['en', 'Mr. Pop met U.S. Senator J. Berg. They left.', ['Mr. Pop met U.S. Senator J. Berg.', 'They left.']],
    ['en', 'They left.She stayed.', ['They left.', 'She stayed.']],
    ['en', 'A headline\nThey left.', ['A headline', 'They left.']],
    ['de', 'Der Gipfel ist am 18. Februar. Er dauert lang.', ['Der Gipfel ist am 18. Februar.', 'Er dauert lang.']],
    ['pl', 'Przybył gen. Berg. Wyszła min. Pop.', ['Przybył gen. Berg.', 'Wyszła min.', 'Pop.']],
    ['en', 'It needs a fund. The fund is small.', ['It needs a fund.', 'The fund is small.']],
  ])('%s: %s', (language, text, sentences) => {
    expect(sentencesOf(text, language)).toEqual(sentences)
  })

  it('cover all words once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '!', '1', 'é'), maxLength: 200 }), (text) => {
        expect(sentencesOf(text, 'en').join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })
})

describe('tokens', () => {
  it.each([
    ['NATO’s U.S. co-host', ['NATO', '’', 's', 'U.S.', 'co', '-', 'host']],
    ["прем'єр-міністр п’ять", ["прем'єр", '-', 'міністр', 'п’ять']],
    ['12.000 Soldaten, 3,5 %', ['12.000', 'Soldaten', ',', '3', ',', '5', '%']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})
