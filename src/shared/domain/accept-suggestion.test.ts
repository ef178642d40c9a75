import { describe, expect, it } from 'vitest'
import { A_MOMENT, aMeeting, anAttendance, anId, aParty, aPerson, aSource, aSuggestion, idCounter } from '../testing/builders'
import { acceptSuggestions } from './accept-many'
import { acceptSuggestion } from './accept-suggestion'
import { applyCommand } from './apply-command'
import type { Meeting } from './meeting'
import type { Suggestion, SuggestionValue } from './suggestion'

const AN_ADMIRAL = {
  field: 'person',
  name: 'Ole Lund',
  honorific: 'Admiral',
  role: 'Chief of Defence',
  affiliation: 'Denmark',
  affiliationCode: 'DK',
  status: 'absent',
  reason: 'a storm in the Kattegat',
  standIn: '',
} as const satisfies SuggestionValue

describe('acceptSuggestion', () => {
  it('fills a field of the meeting and cites its words', () => {
    const after = accept({ field: 'place', text: 'Bergen', countryCode: 'NO' })
    expect(after.fields).toMatchObject({ place: 'Bergen', countryCode: 'NO' })
    expect(after.lists.evidence).toMatchObject([
      { fact: { kind: 'meeting', field: 'place' }, stated: 'Bergen', anchor: { exact: 'Bergen' } },
    ])
    expect(after.lists.suggestion[0]?.state).toBe('accepted')
  })

  it('keeps a weekday as words, without a day', () => {
    expect(accept({ field: 'date', words: 'Tuesday', day: null }).fields).toMatchObject({ dateWords: 'Tuesday', day: null })
  })

  it('says when a person changed the proposal', () => {
    const suggestion = aSuggestion({ field: 'place', text: 'Bergen', countryCode: 'NO' })
    const meeting = withSuggestions([suggestion])
    const command = acceptSuggestion(meeting, suggestion, { field: 'place', text: 'Oslo', countryCode: 'NO' }, idCounter())
    expect(settle(applyCommand(meeting, command, A_MOMENT))).toMatchObject({
      fields: { place: 'Oslo' },
      lists: { suggestion: [{ state: 'edited', value: { text: 'Oslo' } }] },
    })
  })

  it('makes a person, a delegation and an absence with its reason and who announced it', () => {
    const after = accept(AN_ADMIRAL, { attribution: { who: 'Danish officials', isNamed: false } })
    const [party] = after.lists.party
    const [person] = after.lists.person
    expect(party).toMatchObject({ name: 'Denmark', countryCode: 'DK', role: 'unspecified' })
    expect(person).toMatchObject({ name: 'Ole Lund', honorific: 'Admiral', post: 'Chief of Defence', partyId: party?.id })
    expect(after.lists.attendance).toMatchObject([
      { personId: person?.id, status: 'absent', reason: 'a storm in the Kattegat', announcedBy: 'Danish officials' },
    ])
  })

  it('cites the sentence and the speaker for a claim, and only the words for a name', () => {
    const after = accept(AN_ADMIRAL, { attribution: { who: 'Danish officials', isNamed: false } })
    const byField = Object.fromEntries(after.lists.evidence.map((each) => [each.fact.field, each]))
    expect(byField['status']).toMatchObject({ attribution: { who: 'Danish officials' }, anchor: { start: 0 } })
    expect(byField['post']).toMatchObject({ attribution: null, anchor: { exact: 'Bergen' } })
  })

  it('never shows an absentee, a tentative or a merely mentioned person as attending', () => {
    const statuses = (['absent', 'tentative', 'represented', 'mentioned'] as const).map((status) => {
      return accept({ ...AN_ADMIRAL, status }).lists.attendance[0]?.status
    })
    expect(statuses).toEqual(['absent', 'tentative', 'represented', 'unknown'])
  })

  it('completes somebody already known, whatever the accents, and overwrites nothing', () => {
    const known = aPerson({ name: 'Ôle Lund', post: 'Admiral of the Fleet' })
    const suggestion = aSuggestion(AN_ADMIRAL)
    const meeting = withSuggestions([suggestion], { person: [known], attendance: [anAttendance()] })
    const after = settle(applyCommand(meeting, acceptSuggestion(meeting, suggestion, AN_ADMIRAL, idCounter()), A_MOMENT))
    expect(after.lists.person).toMatchObject([{ name: 'Ôle Lund', post: 'Admiral of the Fleet', honorific: 'Admiral' }])
    expect(after.lists.attendance).toMatchObject([{ status: 'absent', history: [{ status: 'expected' }] }])
  })

  it('leaves what is known about an attendance when a source only mentions the person', () => {
    const suggestion = aSuggestion({ ...AN_ADMIRAL, name: 'Ingrid Solheim', status: 'mentioned', reason: '' })
    const meeting = withSuggestions([suggestion], {
      person: [aPerson()],
      attendance: [anAttendance({ status: 'absent', reason: 'illness' })],
    })
    const after = settle(applyCommand(meeting, acceptSuggestion(meeting, suggestion, suggestion.value, idCounter()), A_MOMENT))
    expect(after.lists.attendance).toMatchObject([{ status: 'absent', reason: 'illness', history: [] }])
  })

  it('makes a host of a party already known by its country', () => {
    const value = { field: 'host', name: 'Norvège', countryCode: 'NO', isCoHost: true } as const
    const meeting = withSuggestions([aSuggestion(value)], { party: [aParty()] })
    const after = settle(applyCommand(meeting, acceptSuggestion(meeting, aSuggestion(value), value, idCounter()), A_MOMENT))
    expect(after.lists.party).toMatchObject([{ name: 'Norway', role: 'co-host' }])
  })
})

describe('acceptSuggestions', () => {
  it('lets two people of one new party share it', () => {
    const first = aSuggestion(AN_ADMIRAL)
    const second = aSuggestion({ ...AN_ADMIRAL, name: 'Mette Krag', role: 'Foreign Minister' }, { id: anId(81) })
    const meeting = withSuggestions([first, second])
    const after = settle(applyCommand(meeting, acceptSuggestions(meeting, [first, second], idCounter(), A_MOMENT), A_MOMENT))
    expect(after.lists.party).toHaveLength(1)
    expect(after.lists.person.map(({ partyId }) => partyId)).toEqual([after.lists.party[0]?.id, after.lists.party[0]?.id])
    expect(after.lists.suggestion.map(({ state }) => state)).toEqual(['accepted', 'accepted'])
  })

  it('leaves a suggestion that does not fit and accepts the others', () => {
    const nobody = aSuggestion({ ...AN_ADMIRAL, name: '', role: '' }, { id: anId(81) })
    const place = aSuggestion({ field: 'place', text: 'Bergen', countryCode: null })
    const meeting = withSuggestions([nobody, place])
    const after = settle(applyCommand(meeting, acceptSuggestions(meeting, [nobody, place], idCounter(), A_MOMENT), A_MOMENT))
    expect(after.lists.suggestion.map(({ state }) => state)).toEqual(['proposed', 'accepted'])
    expect(after.fields.place).toBe('Bergen')
  })
})

function withSuggestions(suggestion: readonly Suggestion[], lists: Partial<Meeting['lists']> = {}): Meeting {
  return aMeeting({}, { ...lists, source: [aSource()], suggestion })
}

function accept(value: SuggestionValue, changes: Partial<Suggestion> = {}): Meeting {
  const suggestion = aSuggestion(value, changes)
  const meeting = withSuggestions([suggestion])
  return settle(applyCommand(meeting, acceptSuggestion(meeting, suggestion, value, idCounter()), A_MOMENT))
}

function settle(result: ReturnType<typeof applyCommand>): Meeting {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value.meeting
}
