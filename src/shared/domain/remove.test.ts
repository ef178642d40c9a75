import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetings } from '../testing/arbitraries'
import { A_MOMENT, aMeeting, anAttendance, anEvidence, aParty, aPerson, aPoint, aSource, aSuggestion, aTheme } from '../testing/builders'
import { applyCommand } from './apply-command'
import type { Meeting } from './meeting'
import { removeWithDependents, type RemovableKind } from './remove'

const KINDS: readonly RemovableKind[] = [
  'party',
  'person',
  'theme',
  'position',
  'mandate',
  'judgement',
  'bracket',
  'point',
  'commitment',
  'source',
  'evidence',
  'edition',
]

describe('removeWithDependents', () => {
  it('always leaves a whole meeting, and undo brings all of it back', () => {
    fc.assert(
      fc.property(meetings, fc.constantFrom(...KINDS), fc.nat(), (meeting, kind, position) => {
        const list = meeting.lists[kind]
        const item = list[position % Math.max(1, list.length)]
        if (!item) return
        const after = applyCommand(meeting, removeWithDependents(meeting, kind, item.id), A_MOMENT)
        if (!after.ok) throw new Error(JSON.stringify(after.problem))
        expect(applyCommand(after.value.meeting, after.value.inverse, A_MOMENT)).toMatchObject({ ok: true, value: { meeting } })
      }),
    )
  })

  it('removes a person with the attendance and the evidence about both', () => {
    const about = [anEvidence({ kind: 'attendance', id: anAttendance().id, field: 'status' })]
    const meeting = aMeeting({}, { person: [aPerson()], attendance: [anAttendance()], source: [aSource()], evidence: about })
    expect(remove(meeting, 'person', aPerson().id).lists).toMatchObject({ person: [], attendance: [], evidence: [], source: [aSource()] })
  })

  it('keeps the people of a removed party, without a delegation', () => {
    const meeting = aMeeting({}, { party: [aParty()], person: [aPerson({ partyId: aParty().id })] })
    expect(remove(meeting, 'party', aParty().id).lists).toMatchObject({ party: [], person: [{ name: 'Ingrid Solheim', partyId: null }] })
  })

  it('removes a theme with its points', () => {
    const meeting = aMeeting({}, { theme: [aTheme()], point: [aPoint({ themeId: aTheme().id })] })
    expect(remove(meeting, 'theme', aTheme().id).lists).toMatchObject({ theme: [], point: [] })
  })

  it('removes a source with what it says, and keeps the facts', () => {
    const suggestion = aSuggestion({ field: 'place', text: 'Bergen', countryCode: null })
    const evidence = anEvidence({ kind: 'person', id: aPerson().id, field: 'name' })
    const meeting = aMeeting({}, { person: [aPerson()], source: [aSource()], suggestion: [suggestion], evidence: [evidence] })
    expect(remove(meeting, 'source', aSource().id).lists).toMatchObject({ source: [], suggestion: [], evidence: [], person: [aPerson()] })
  })
})

function remove(meeting: Meeting, kind: RemovableKind, id: string): Meeting {
  const after = applyCommand(meeting, removeWithDependents(meeting, kind, id), A_MOMENT)
  if (!after.ok) throw new Error(JSON.stringify(after.problem))
  return after.value.meeting
}
