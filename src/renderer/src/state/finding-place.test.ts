import { describe, expect, it } from 'vitest'
import { findFindings } from '../../../shared/domain/checks/find-findings'
import type { CheckName } from '../../../shared/domain/checks/check'
import type { Meeting } from '../../../shared/domain/meeting'
import { A_MOMENT, aMeeting, anEvidence, anId, aParty, aPerson, aPoint, aSource } from '../../../shared/testing/builders'
import { aFaultyMeeting } from '../../../shared/testing/faulty-meeting'
import { elementIdOf } from './fact-place'
import { placeOfFinding } from './finding-place'
import { TABS } from './router.svelte'

function placesIn(meeting: Meeting) {
  return new Map(findFindings(meeting, A_MOMENT).map((finding) => [finding.check, placeOfFinding(meeting, finding)]))
}

const element = (id: string, field: string) => ({ kind: 'element', id: elementIdOf({ id, field }) })

describe('the place of a finding', () => {
  it('is the field that is empty, the gap in the themes, the name of who has a delegation', () => {
    const person = aPerson({ partyId: anId(10) })
    const places = placesIn(
      aMeeting({ declaredThemes: 1 }, { party: [aParty({ countryCode: null })], person: [person], point: [aPoint()] }),
    )
    expect(places.get('no-place')).toEqual({ tab: 'overview', target: element(anId(1), 'place') })
    expect(places.get('theme-not-named')).toEqual({ tab: 'themes', target: { kind: 'element', id: 'theme-gap-1' } })
    expect(places.get('role-without-country')).toEqual({ tab: 'people', target: element(person.id, 'name') })
  })

  it('is a passage of a source that is graded low', () => {
    const evidence = [anEvidence({ kind: 'meeting', id: anId(1), field: 'place' })]
    const places = placesIn(aMeeting({}, { source: [aSource({ reliability: 'E' })], evidence }))
    expect(places.get('weak-source')).toEqual({ tab: 'sources', target: { kind: 'passage', sourceId: aSource().id, start: 30, end: 36 } })
    expect(placesIn(aMeeting({}, { source: [aSource({ reliability: 'E' })] })).get('weak-source')).toEqual({ tab: 'sources', target: null })
  })

  it('is on a tab that there is, for every finding of a faulty briefing', () => {
    const places = placesIn(aFaultyMeeting())
    const expected: readonly (readonly [CheckName, string])[] = [
      ['undefined-abbreviation', 'checks'],
      ['mixed-sentence', 'themes'],
      ['stale-position', 'positions'],
      ['commitment-overdue', 'commitments'],
      ['mixed-scales', 'themes'],
    ]
    for (const [check, tab] of expected) expect(places.get(check)?.tab).toBe(tab)
    for (const { tab } of places.values()) expect(TABS).toContain(tab)
  })
})
