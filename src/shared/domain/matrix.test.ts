import { describe, expect, it } from 'vitest'
import { aMeeting, anId, aParty, aPosition, aTheme } from '../testing/builders'
import { allGroupings, groupingId, groupingsOf } from './groupings'
import { arrangeRows, sectionId, type Arrangement } from './matrix'
import { createParty, type Party } from './party'

const NAMES: readonly (readonly [string, string | null, Partial<Party>])[] = [
  ['Ukraine', 'UA', {}],
  ['United Kingdom', 'GB', { role: 'co-host', shortName: 'UK' }],
  ['Åland Ferries', null, { groupings: ['Shipping', ' Shipping '] }],
  ['Romania', 'RO', {}],
  ['Ireland', 'IE', { groupings: ['Neutral'] }],
]
const party = NAMES.map(([name, code, changes], at) => ({ ...createParty(anId(100 + at), name, code, 'member'), ...changes }))
const position = [
  aPosition({ id: anId(450), partyId: anId(101), stance: 'opposes' }),
  aPosition({ id: anId(451), partyId: anId(103), stance: 'supports' }),
]
const meeting = aMeeting({}, { party, theme: [aTheme()], position })
const PLAIN: Arrangement = { order: { kind: 'protocol' }, groupingId: null, text: '', language: 'en', nameOf: ({ name }) => name }

const namesIn = (changes: Partial<Arrangement>) => arrangeRows(meeting, { ...PLAIN, ...changes }).map((row) => row.party.name)

describe('rows in the order of protocol', () => {
  it('stand as the delegations of the meeting do', () => {
    const ordered = { ...meeting, fields: { ...meeting.fields, protocolOrder: 'alphabetical' as const } }
    expect(arrangeRows(ordered, PLAIN).map((row) => row.party.name)).toEqual([
      'Åland Ferries',
      'Ireland',
      'Romania',
      'Ukraine',
      'United Kingdom',
    ])
  })
})

describe('groupings', () => {
  it('follow from the country, the role and the own lists of a party', () => {
    expect(party.map((each) => groupingsOf(each).map(groupingId))).toEqual([
      [],
      ['hosts', 'nato', 'g7'],
      ['own:Shipping'],
      ['eu', 'nato'],
      ['eu', 'own:Neutral'],
    ])
  })

  it('of a meeting are those that have a party there', () => {
    expect(allGroupings(meeting).map(groupingId)).toEqual(['hosts', 'eu', 'nato', 'g7', 'own:Shipping', 'own:Neutral'])
    expect(allGroupings(aMeeting())).toEqual([])
  })

  it('know 27 members of the EU, 32 of NATO and 7 of the G7', () => {
    const codes = Array.from({ length: 676 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)))
    const states = codes.map((code, at) => aParty({ id: anId(at), countryCode: code }))
    const membersOf = (id: string) => states.filter((state) => groupingsOf(state).some((each) => groupingId(each) === id)).length
    expect(['eu', 'nato', 'g7', 'hosts'].map(membersOf)).toEqual([27, 32, 7, 0])
  })
})

describe('arrangeRows', () => {
  it('keeps the protocol order, also among equals of another order', () => {
    expect(namesIn({})).toEqual(party.map(({ name }) => name))
    const order = { kind: 'stance', themeId: aTheme().id } as const
    expect(namesIn({ order })).toEqual(['Romania', 'United Kingdom', 'Ukraine', 'Åland Ferries', 'Ireland'])
  })

  it('sorts by name as the language does', () => {
    const order = { kind: 'alphabetical' } as const
    expect(namesIn({ order })).toEqual(['Åland Ferries', 'Ireland', 'Romania', 'Ukraine', 'United Kingdom'])
    expect(namesIn({ order, language: 'sv' }).at(-1)).toBe('Åland Ferries')
    expect(namesIn({ order, nameOf: ({ name }) => (name === 'Ukraine' ? 'Ucraina' : name) }).at(3)).toBe('Ukraine')
  })

  it('puts each party under one grouping, own lists first and the rest last', () => {
    const rows = arrangeRows(meeting, { ...PLAIN, order: { kind: 'grouping' } })
    expect(rows.map((row) => `${row.section ? sectionId(row.section) : '-'} ${row.party.name}`)).toEqual([
      'own:Shipping Åland Ferries',
      'own:Neutral Ireland',
      'eu Romania',
      'nato United Kingdom',
      'rest Ukraine',
    ])
  })

  it('puts parties without a country behind all states, under a section of their own', () => {
    const [ukraine = aParty(), , ferries = aParty()] = party
    const alone = { ...ferries, groupings: [] }
    const rows = arrangeRows(aMeeting({}, { party: [alone, ukraine, { ...alone, id: anId(190) }] }), {
      ...PLAIN,
      order: { kind: 'grouping' },
    })
    expect(rows.map(({ section }) => section?.kind)).toEqual(['rest', 'no-country', 'no-country'])
  })

  it('shows one grouping, or the parties that some words name, whatever the accents', () => {
    expect(namesIn({ groupingId: 'eu' })).toEqual(['Romania', 'Ireland'])
    expect(namesIn({ text: 'aland' })).toEqual(['Åland Ferries'])
    expect(namesIn({ text: 'uk' })).toEqual(['Ukraine', 'United Kingdom'])
    expect(namesIn({ groupingId: 'own:Nordic' })).toEqual([])
  })
})
