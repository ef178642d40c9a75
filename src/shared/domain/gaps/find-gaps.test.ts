import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetings } from '../../testing/arbitraries'
import { aMeeting, anAttendance, anEvidence, anId, aParty, aPerson, aSource, aTheme } from '../../testing/builders'
import { findGaps } from './find-gaps'
import type { Meeting } from '../meeting'

const rulesOf = (meeting: Meeting) => findGaps(meeting).map(({ rule }) => rule)

describe('findGaps', () => {
  it('names every field an empty briefing lacks', () => {
    expect(rulesOf(aMeeting())).toEqual(['no-date', 'no-place', 'no-host', 'no-themes', 'no-purpose', 'no-marking'])
  })

  it('finds nothing missing in a complete briefing', () => {
    const fields = { day: '2026-01-06', place: 'Bergen', purpose: 'Agree on passage.', marking: 'OFFICIAL', declaredThemes: 1 }
    const lists = { party: [aParty({ role: 'host' })], theme: [aTheme()], person: [aPerson({ partyId: aParty().id })] }
    expect(findGaps(aMeeting(fields, lists))).toEqual([])
  })

  it('keeps a weekday and still asks for the calendar date', () => {
    expect(findGaps(aMeeting({ dateWords: 'Tuesday' }))[0]).toMatchObject({ rule: 'no-date', values: { words: 'Tuesday' } })
  })

  it('counts the people known against the leaders announced', () => {
    const meeting = aMeeting(
      { expectedLeaders: { count: 27, qualifier: 'around' } },
      { person: [aPerson(), aPerson({ id: anId(21), name: '' })] },
    )
    expect(findGaps(meeting)).toContainEqual(
      expect.objectContaining({ rule: 'few-leaders-known', values: { known: 1, count: 27, qualifier: 'around' } }),
    )
  })

  it('numbers the themes that were announced and not named', () => {
    const meeting = aMeeting({ declaredThemes: 3 }, { theme: [aTheme(), aTheme({ id: anId(41), isDeclared: false })] })
    const numbers = findGaps(meeting).flatMap(({ rule, values }) => (rule === 'theme-not-named' ? [values['number']] : []))
    expect(numbers).toEqual([3, 4])
  })

  it('asks why somebody stays away, unless it is known', () => {
    const silent = aMeeting({}, { person: [aPerson()], attendance: [anAttendance({ status: 'absent' })] })
    const told = aMeeting({}, { person: [aPerson()], attendance: [anAttendance({ status: 'absent', reason: 'illness' })] })
    expect(rulesOf(silent)).toContain('absence-without-reason')
    expect(rulesOf(told)).not.toContain('absence-without-reason')
  })

  it('asks for the country of a post and for the post of a person', () => {
    expect(rulesOf(aMeeting({}, { person: [aPerson()] }))).toContain('role-without-country')
    const alliance = { party: [aParty({ name: 'NATO', countryCode: null })], person: [aPerson({ partyId: aParty().id })] }
    expect(rulesOf(aMeeting({}, alliance))).toContain('role-without-country')
    expect(rulesOf(aMeeting({}, { person: [aPerson({ post: '' })] }))).toContain('person-without-post')
  })

  it('warns once for each thing that rests on one unnamed source, until another source agrees', () => {
    const status = { kind: 'attendance', id: anAttendance().id, field: 'status' } as const
    const attribution = { who: 'diplomats', isNamed: false }
    const claim = anEvidence(status, { attribution })
    const reason = anEvidence({ ...status, field: 'reason' }, { id: anId(71), attribution })
    const lists = { person: [aPerson()], attendance: [anAttendance()], source: [aSource(), aSource({ id: anId(61) })] }
    expect(rulesOf(aMeeting({}, { ...lists, evidence: [claim, reason] })).filter((rule) => rule === 'one-anonymous-source')).toHaveLength(1)
    const second = anEvidence(status, { id: anId(72), sourceId: anId(61) })
    expect(rulesOf(aMeeting({}, { ...lists, evidence: [claim, second] }))).not.toContain('one-anonymous-source')
  })

  it('points at things that are there', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        for (const { fact } of findGaps(meeting)) {
          const known = fact.kind === 'meeting' ? [meeting] : meeting.lists[fact.kind]
          expect(known.map(({ id }) => id)).toContain(fact.id)
        }
      }),
    )
  })
})
