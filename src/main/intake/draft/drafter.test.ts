import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { isAnchored } from '../../../shared/domain/evidence'
import { findingSchema, SURE, WEAK, type SuggestionValue } from '../../../shared/domain/suggestion'
import { createDrafter } from './drafter'

const draft = createDrafter()

type Field = SuggestionValue['field']
function valuesOf<Name extends Field>(text: string, field: Name): readonly Extract<SuggestionValue, { field: Name }>[] {
  return draft(text).findings.flatMap(({ value }) => (value.field === field ? [value as Extract<SuggestionValue, { field: Name }>] : []))
}
const statusesOf = (text: string): Record<string, string> =>
  Object.fromEntries(valuesOf(text, 'person').map(({ name, status }) => [name, status]))

const HARBOUR = `The first meeting of the “Harbour Group” will be held in Lisbon on Friday, bringing together about 14 leaders. Portugal and Norway, as co-hosts, want agreement on four urgent issues. These themes include safe shipping lanes, clean fuel for ferries, and a shared rescue fund.
Among those attending are the European Commission’s President, Eva Lindqvist, and Norwegian Prime Minister Olav Brekke. Spanish officials have confirmed the absence of Foreign Minister Carla Moreno, saying that her absence is related to floods in Valencia.
Președinta Moldovei, Ioana Rusu, is also expected to take part in the talks.`

describe('a draft of an invitation in two languages', () => {
  it('finds the meeting', () => {
    expect(valuesOf(HARBOUR, 'place')).toEqual([{ field: 'place', text: 'Lisbon', countryCode: 'PT' }])
    expect(valuesOf(HARBOUR, 'date')).toEqual([{ field: 'date', words: 'Friday', day: null }])
    expect(valuesOf(HARBOUR, 'expectedLeaders')).toEqual([{ field: 'expectedLeaders', count: 14, qualifier: 'about' }])
    expect(valuesOf(HARBOUR, 'declaredThemes')).toEqual([{ field: 'declaredThemes', count: 4 }])
    expect(valuesOf(HARBOUR, 'title')[0]?.text).toContain('Harbour Group')
  })

  it('finds both co-hosts and no other host', () => {
    expect(valuesOf(HARBOUR, 'host')).toEqual([
      { field: 'host', name: 'Portugal', countryCode: 'PT', isCoHost: true },
      { field: 'host', name: 'Norway', countryCode: 'NO', isCoHost: true },
    ])
  })

  it('finds everybody with post, state and whether they come', () => {
    const people = valuesOf(HARBOUR, 'person').map(({ name, role, affiliation, status }) => [name, role, affiliation, status])
    expect(people).toEqual([
      ['Eva Lindqvist', 'European Commission’s President', 'European Commission', 'attending'],
      ['Olav Brekke', 'Norwegian Prime Minister', 'Norway', 'attending'],
      ['Carla Moreno', 'Foreign Minister', '', 'absent'],
      ['Ioana Rusu', 'Președinta Moldovei', 'Moldova', 'attending'],
    ])
  })

  it('keeps the reason and the unnamed source of an absence', () => {
    const absent = draft(HARBOUR).findings.find(({ value }) => value.field === 'person' && value.status === 'absent')
    expect(absent?.value).toMatchObject({ reason: 'floods in Valencia' })
    expect(absent?.attribution).toEqual({ who: 'Spanish officials', isNamed: false })
  })

  it('lists the named themes as sure', () => {
    const themes = draft(HARBOUR).findings.filter(({ value, confidence }) => value.field === 'theme' && confidence >= WEAK)
    expect(themes.map(({ value }) => value.field === 'theme' && value.title)).toEqual([
      'safe shipping lanes',
      'clean fuel for ferries',
      'a shared rescue fund',
    ])
  })
})

describe('who comes', () => {
  it.each([
    ['President Ana Pop will not attend the summit in Oslo.', 'absent'],
    ['President Ana Pop will no longer take part in the summit.', 'absent'],
    ['President Ana Pop has declined to attend the summit.', 'absent'],
    ['President Ana Pop called off her trip to the summit in Oslo.', 'absent'],
    ['Ministers met in Oslo without President Ana Pop.', 'absent'],
    ['President Ana Pop might attend the summit.', 'tentative'],
    ['La présidente Ana Pop ne sera pas présente au sommet de Lyon.', 'absent'],
    ['La présidente Ana Pop a annulé sa venue au sommet de Lyon.', 'absent'],
    ['Präsidentin Ana Pop bleibt dem Gipfel in Graz fern.', 'absent'],
    ['Präsidentin Ana Pop nimmt nicht am Gipfel in Graz teil.', 'absent'],
    ['Na szczycie w Gdyni zabraknie prezydent Any Pop.', 'absent'],
    ['Prezydent Ana Pop nie przyjedzie na szczyt w Gdyni.', 'absent'],
    ['Президентка Ана Поп не братиме участі в саміті в Луцьку.', 'absent'],
    ['Президентка Ана Поп скасувала поїздку на саміт у Луцьку.', 'absent'],
    ['Președinta Ana Pop nu va fi prezentă la summitul de la Iași.', 'absent'],
  ])('%s -> %s', (text, status) => {
    expect(Object.values(statusesOf(text))).toEqual([status])
  })

  it('tells who comes from who stays away in one sentence', () => {
    const text = 'President Ana Pop and Minister Jan Berg will attend, while Chancellor Eva Lind will skip the summit in Oslo.'
    expect(statusesOf(text)).toEqual({ 'Ana Pop': 'attending', 'Jan Berg': 'attending', 'Eva Lind': 'absent' })
  })

  it('does not take a former meeting for this one', () => {
    const text = 'The summit opens in Oslo on Monday. At the last meeting in Rome President Ana Pop met Minister Jan Berg.'
    expect(statusesOf(text)).toEqual({ 'Ana Pop': 'mentioned', 'Jan Berg': 'mentioned' })
  })

  it('does not take a visit that had to wait for attendance', () => {
    expect(statusesOf('The summit in Oslo was postponed. President Ana Pop would have attended.')).toEqual({ 'Ana Pop': 'mentioned' })
  })

  it('names the stand-in', () => {
    const people = valuesOf('President Ana Pop will be represented by Deputy Prime Minister Jan Berg at the summit.', 'person')
    expect(people.map(({ name, status, standIn }) => [name, status, standIn])).toEqual([
      ['Ana Pop', 'represented', 'Jan Berg'],
      ['Jan Berg', 'attending', ''],
    ])
  })
})

describe('dates', () => {
  it.each([
    ['The summit takes place in Oslo on 6 January 2026.', '6 January 2026', '2026-01-06'],
    ['The summit takes place in Oslo on Tuesday, January 6, 2026.', 'Tuesday, January 6, 2026', '2026-01-06'],
    ['Der Gipfel findet am 6. Januar 2026 in Graz statt.', '6. Januar 2026', '2026-01-06'],
    ['Le sommet se tiendra à Lyon le 6 janvier 2026.', '6 janvier 2026', '2026-01-06'],
    ['Szczyt odbędzie się w Gdyni 6 stycznia 2026 roku.', '6 stycznia 2026', '2026-01-06'],
    ['Саміт відбудеться в Луцьку 6 січня 2026 року.', '6 січня 2026', '2026-01-06'],
    ['Summitul va avea loc la Iași pe 6 ianuarie 2026.', '6 ianuarie 2026', '2026-01-06'],
    ['The summit takes place in Oslo on 31 February 2026.', '31 February 2026', null],
    ['The summit takes place in Oslo on 6 January.', '6 January', null],
    ['The summit takes place in Oslo on Tuesday.', 'Tuesday', null],
  ])('%s -> %s %s', (text, words, day) => {
    expect(valuesOf(text, 'date')).toEqual([{ field: 'date', words, day }])
  })
})

const PIECES = HARBOUR.split(/(?<=[ ,.])/u)
const pieceArb = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '\ud800',
    '\u200e',
    '؟ القمة ',
    '首脑会议 ',
    '🕊️',
    '\n',
    '\u0000',
    '((((',
    '""""',
    "''''",
    '----',
    '1.1.1.1.',
    'U.S. ',
    'A. ',
  ),
)
const textArb = fc.array(pieceArb, { maxLength: 60 }).map((pieces) => pieces.join('').normalize('NFC'))

describe('any text', () => {
  it('gives valid findings whose quotations stand where they say, in order', () => {
    const schema = z.array(findingSchema)
    fc.assert(
      fc.property(textArb, (text) => {
        const { findings } = draft(text)
        expect(schema.safeParse(findings).success).toBe(true)
        expect(findings.every(({ anchors }) => anchors.every((anchor) => isAnchored(anchor, text)))).toBe(true)
        const starts = findings.map(({ anchors }) => anchors[0]?.start ?? -1)
        expect(starts).toEqual([...starts].sort((left, right) => left - right))
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same findings each time', () => {
    expect(draft(HARBOUR)).toEqual(draft(HARBOUR))
    expect(createDrafter()(HARBOUR)).toEqual(draft(HARBOUR))
  })

  it.each([
    ['nothing', ''],
    ['one endless word', 'a'.repeat(300_000)],
    ['one endless line of capitals', 'Aa '.repeat(60_000)],
    ['brackets and quotes only', '("-\''.repeat(50_000)],
    ['a hundred meetings', HARBOUR.repeat(100)],
    ['Chinese without blanks', '首脑会议将于星期二在巴黎举行。'.repeat(10_000)],
    ['Arabic', 'يعقد الاجتماع في باريس يوم الثلاثاء. '.repeat(5_000)],
  ])('ends on %s', (_, text) => {
    const { findings } = draft(text)
    expect(findings.every(({ anchors }) => anchors.every((anchor) => isAnchored(anchor, text)))).toBe(true)
  })

  it('is sure of nobody who is only mentioned', () => {
    const mentioned = draft(HARBOUR).findings.filter(({ value }) => value.field === 'person' && value.status === 'mentioned')
    expect(mentioned.every(({ confidence }) => confidence < SURE)).toBe(true)
  })
})
