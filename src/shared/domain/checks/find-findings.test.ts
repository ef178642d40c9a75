import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetings } from '../../testing/arbitraries'
import { A_MOMENT, aMeeting, aParty, aPerson, aTheme, anAttendance } from '../../testing/builders'
import { aBareMeeting, aFaultyMeeting } from '../../testing/faulty-meeting'
import type { Meeting } from '../meeting'
import { ALL_CHECKS } from './all-checks'
import { stampOf } from './assess-findings'
import { CHECK_NAMES } from './check'
import { findFindings, findUnknowns } from './find-findings'

const namesOf = (meeting: Meeting) => findUnknowns(findFindings(meeting, A_MOMENT)).map(({ check }) => check)

describe('findFindings', () => {
  it('tries every check once', () => {
    expect(ALL_CHECKS.map(({ name }) => name)).toEqual(CHECK_NAMES)
  })

  it('has for every check a briefing in which it finds something', () => {
    const meetingsTried = [aFaultyMeeting(), aBareMeeting(), aMeeting(), aMeeting({ declaredThemes: 1 }, { theme: [] })]
    const later = '2026-02-01T12:00:00.000Z'
    const found = new Set(
      [...meetingsTried.flatMap((each) => findFindings(each, A_MOMENT)), ...findFindings(aFaultyMeeting(), later)].map(
        ({ check }) => check,
      ),
    )
    expect(CHECK_NAMES.filter((name) => !found.has(name))).toEqual([])
  })

  it('names every field an empty briefing lacks', () => {
    expect(namesOf(aMeeting())).toEqual(['no-date', 'no-place', 'no-host', 'no-themes', 'no-marking', 'no-purpose'])
  })

  it('finds nothing unknown in a complete briefing', () => {
    const fields = { day: '2026-01-06', place: 'Bergen', purpose: 'Agree on passage.', marking: 'OFFICIAL', declaredThemes: 1 }
    const person = [aPerson({ partyId: aParty().id })]
    const lists = { party: [aParty({ role: 'host' })], theme: [aTheme()], person, attendance: [anAttendance()] }
    expect(namesOf(aMeeting(fields, lists))).toEqual([])
  })

  it('points at things that are there, and never says the same twice', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        const findings = findFindings(meeting, A_MOMENT)
        for (const { fact } of findings) {
          const known = fact.kind === 'meeting' ? [meeting] : meeting.lists[fact.kind]
          expect(known.some(({ id }) => id === fact.id)).toBe(true)
        }
        const keys = findings.map(({ check, fact, subject }) => JSON.stringify([check, fact, subject]))
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  it('finds the same whatever the order of what is known', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        const { lists } = meeting
        const turned = {
          ...lists,
          person: lists.person.toReversed(),
          party: lists.party.toReversed(),
          judgement: lists.judgement.toReversed(),
        }
        const said = (each: Meeting) =>
          findFindings(each, A_MOMENT).map((finding) => `${finding.check} ${finding.fact.id} ${stampOf(finding)}`)
        expect(said({ ...meeting, lists: turned }).toSorted()).toEqual(said(meeting).toSorted())
      }),
    )
  })

  it('keeps its stamps within what an acceptance can hold', () => {
    fc.assert(fc.property(meetings, (meeting) => findFindings(meeting, A_MOMENT).every((each) => stampOf(each).length <= 500)))
    expect(findFindings(aFaultyMeeting(), A_MOMENT).every((each) => stampOf(each).length <= 500)).toBe(true)
  })
})
