import { beforeAll, describe, expect, it } from 'vitest'
import { aMeeting, aPerson } from '../../shared/testing/builders'
import { createGlyphCheck, type GlyphCheck } from './glyphs'
import { draftOf } from './testing/books'
import { packagedFonts } from './testing/fonts'

let glyphs: GlyphCheck
beforeAll(async () => {
  glyphs = createGlyphCheck(await packagedFonts())
})

describe('glyph check', () => {
  it('finds nothing in the fixed words of any language', () => {
    expect((['en', 'ro', 'fr'] as const).flatMap((language) => glyphs.find(draftOf(aMeeting(), { language })))).toEqual([])
  })

  it.each(['Zelenskyy Володимир Зеленський', 'Recep Tayyip Erdoğan', 'Petre Țuțea', 'Κυριάκος Μητσοτάκης', 'Łukasz Żółć', 'Þórður Ðæ'])(
    'knows that %s can be printed',
    (name) => {
      expect(glyphs.find(draftOf(aMeeting({ title: name })))).toEqual([])
    },
  )

  it('names each missing character once, with its code, its place and its surroundings', () => {
    const person = aPerson({ name: 'Ahmad أحمد' })
    const found = glyphs.find(draftOf(aMeeting({ place: 'Tokyo 東京 東 🕊️' }, { person: [person] })))
    expect(found.map(({ code, character }) => `${code} ${character}`)).toEqual([
      'U+6771 東',
      'U+4EAC 京',
      'U+1F54A 🕊',
      'U+0623 أ',
      'U+062D ح',
      'U+0645 م',
      'U+062F د',
    ])
    expect(found[0]).toMatchObject({ path: 'cover › place', context: 'Tokyo 東京 東 🕊️' })
    expect(found[3]).toMatchObject({ path: 'participants › 1 › people › 1 › name', context: 'Ahmad أحمد' })
  })

  it('asks for no glyph for what prints nothing', () => {
    expect(glyphs.find(draftOf(aMeeting({ title: 'Minis\u00adtry \u200bof\u200d\u2060 State\ufeff' })))).toEqual([])
  })
})
