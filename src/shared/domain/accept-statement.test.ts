import { describe, expect, it } from 'vitest'
import { A_MOMENT, aMeeting, anId, aParty, aPerson, aPosition, aSource, aSuggestion, aTheme, idCounter } from '../testing/builders'
import { resolveStatement } from './accept-statement'
import { acceptSuggestion } from './accept-suggestion'
import { applyCommand } from './apply-command'
import type { Meeting } from './meeting'
import type { Suggestion, SuggestionValue } from './suggestion'

const A_STATEMENT = { who: 'Norway', countryCode: null, themeTitle: null, what: 'safe passage for all ships', stance: 'supports' } as const
const A_POSITION = { field: 'position', ...A_STATEMENT } as const satisfies SuggestionValue
const A_PROMISE = {
  field: 'commitment',
  ...A_STATEMENT,
  what: 'two ships',
  amount: 2,
  unit: 'ships',
  due: null,
  dueWords: 'by spring',
} as const
const KNOWN = { party: [aParty()], theme: [aTheme(), aTheme({ id: anId(41), title: 'Ice on the eastern route' })] }

describe('accepting a position', () => {
  it('gives the party that stance on the theme its words speak of, with the sentence as evidence', () => {
    const { position, evidence, point } = accept(A_POSITION).lists
    expect(position).toMatchObject([{ partyId: aParty().id, themeId: aTheme().id, stance: 'supports', statedBy: '', conditions: '' }])
    expect(evidence).toMatchObject([{ fact: { kind: 'position', id: position[0]?.id, field: 'stance' }, anchor: { start: 0 } }])
    expect(point).toEqual([])
  })

  it('changes a position that is known, and forgets when the other stance was stated', () => {
    const known = aPosition({ stance: 'opposes', statedBy: 'the ministry', statedOn: '2026-01-02', redLine: 'No foreign pilots.' })
    const { position } = accept(A_POSITION, { ...KNOWN, position: [known] }).lists
    expect(position).toMatchObject([{ id: known.id, stance: 'supports', statedBy: '', statedOn: null, redLine: 'No foreign pilots.' }])
  })

  it('keeps who stated the same stance before', () => {
    const known = aPosition({ statedBy: 'the ministry', statedOn: '2026-01-02' })
    expect(accept(A_POSITION, { ...KNOWN, position: [known] }).lists.position).toMatchObject([known])
  })

  it('speaks for the delegation of a person, and says who spoke', () => {
    const lists = { ...KNOWN, person: [aPerson({ partyId: aParty().id })] }
    for (const who of ['Ingrid Solheim', 'Solheim', 'Prime Minister Ingrid Solheim']) {
      expect(accept({ ...A_POSITION, who }, lists).lists.position).toMatchObject([{ partyId: aParty().id, statedBy: who }])
    }
  })

  it.each([
    ['nobody known speaks', { who: 'Harbour officials' }],
    ['a state speaks that is no party', { who: 'Denmark' }],
    ['the words fit no theme', { what: 'a new dock' }],
    ['a person decided that it is about no theme', { themeTitle: '' }],
    ['the stance is unclear', { stance: 'unclear' as const }],
  ])('stays something to listen for when %s', (_, changes) => {
    const { position, point, party } = accept({ ...A_POSITION, ...changes }).lists
    expect(position).toEqual([])
    expect(party).toHaveLength(1)
    expect(point).toMatchObject([{ kind: 'to-listen-for', isSayable: false, text: [{ text: 'The conference takes place in Bergen.' }] }])
  })

  it('adds a party only when a person has said which state it is', () => {
    const value = { ...A_POSITION, who: 'Denmark', countryCode: 'DK', themeTitle: 'Ice on the eastern route' }
    expect(resolveStatement(aMeeting({}, KNOWN), value)).toMatchObject({ party: null, isNewParty: true, isThemeGuessed: false })
    const { party, position } = accept(value).lists
    expect(party[1]).toMatchObject({ name: 'Denmark', countryCode: 'DK' })
    expect(position).toMatchObject([{ partyId: party[1]?.id, themeId: anId(41) }])
  })

  it('does not guess between two people of one surname in two delegations', () => {
    const people = [aPerson({ partyId: aParty().id }), aPerson({ id: anId(21), name: 'Ola Solheim', partyId: anId(11) })]
    const lists = { ...KNOWN, party: [aParty(), aParty({ id: anId(11), name: 'Sweden', countryCode: 'SE' })], person: people }
    expect(resolveStatement(aMeeting({}, lists), { ...A_POSITION, who: 'Solheim' }).party).toBeNull()
  })

  it.each(['Norvegia', 'norvege', 'NO'])('knows a party as %s', (who) => {
    expect(resolveStatement(aMeeting({}, KNOWN), { ...A_POSITION, who }).party).toEqual(aParty())
  })
})

describe('accepting a commitment', () => {
  it('enters who, what, how much and by when, with the sentence as text and evidence', () => {
    const { commitment, evidence } = accept(A_PROMISE).lists
    expect(commitment).toMatchObject([
      {
        partyId: aParty().id,
        who: 'Norway',
        themeId: null,
        what: 'two ships',
        amount: 2,
        unit: 'ships',
        dueWords: 'by spring',
        status: 'reported',
      },
    ])
    expect(commitment[0]?.text).toBe('The conference takes place in Bergen.')
    expect(evidence).toMatchObject([{ fact: { kind: 'commitment', id: commitment[0]?.id, field: 'what' } }])
  })

  it('keeps a promise of somebody who is no party in the words of the source', () => {
    expect(accept({ ...A_PROMISE, who: 'the coastal towns' }).lists.commitment).toMatchObject([{ partyId: null, who: 'the coastal towns' }])
  })

  it('adds the evidence of a second source, not a second promise', () => {
    const first = accept(A_PROMISE)
    const again = accept(A_PROMISE, { ...first.lists }, anId(81))
    expect(again.lists.commitment).toEqual(first.lists.commitment)
    expect(again.lists.evidence).toHaveLength(2)
  })
})

function accept(value: SuggestionValue, lists: Partial<Meeting['lists']> = KNOWN, id = anId(80)): Meeting {
  const suggestion: Suggestion = aSuggestion(value, { id })
  const meeting = aMeeting({}, { ...lists, source: [aSource()], suggestion: [suggestion] })
  const applied = applyCommand(
    meeting,
    acceptSuggestion(meeting, suggestion, value, idCounter(Number(id === anId(80)) * 1000 + 5000)),
    A_MOMENT,
  )
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem))
  return applied.value.meeting
}
