import { describe, expect, it } from 'vitest'
import { findGaps } from '../../../shared/domain/gaps/find-gaps'
import { aMeeting, anEvidence, anId, aParty, aPerson, aPoint, aSource } from '../../../shared/testing/builders'
import { passagesFor, statedValues } from './evidence'
import { elementIdOf, tabOf } from './fact-place'
import { placeOfGap } from './gap-place'

const PLACE = { kind: 'meeting', id: anId(1), field: 'place' } as const

describe('what supports a fact', () => {
  it('is every passage about it, with its source', () => {
    const about = [anEvidence(PLACE), anEvidence({ ...PLACE, field: 'day' }, { id: anId(71) })]
    const meeting = aMeeting({}, { source: [aSource()], evidence: about })
    expect(passagesFor(meeting, PLACE)).toMatchObject([{ evidence: { id: anId(70) }, source: { title: 'Harbour Gazette' } }])
    expect(passagesFor(aMeeting({}, { evidence: about }), PLACE)).toEqual([])
  })

  it('shows values that differ, whatever their case, and none that is empty', () => {
    const stated = ['35', 'about 30', 'About 30 ', ''].map((value, index) => ({
      evidence: anEvidence(PLACE, { id: anId(70 + index), stated: value }),
      source: aSource(),
    }))
    expect(statedValues(stated)).toHaveLength(2)
    expect(statedValues(stated.slice(0, 1))).toEqual(['35'])
  })
})

describe('where a fact is edited', () => {
  it('depends on what it is about', () => {
    expect([tabOf('meeting', false), tabOf('attendance', false), tabOf('point', true), tabOf('point', false)]).toEqual([
      'overview',
      'people',
      'overview',
      'themes',
    ])
  })

  it('is found for each gap', () => {
    const person = aPerson({ partyId: anId(10) })
    const meeting = aMeeting({ declaredThemes: 1 }, { party: [aParty({ countryCode: null })], person: [person], point: [aPoint()] })
    const places = new Map(findGaps(meeting).map((gap) => [gap.rule, placeOfGap(meeting, gap)]))
    expect(places.get('no-place')).toEqual({ tab: 'overview', elementId: elementIdOf(PLACE) })
    expect(places.get('theme-not-named')).toEqual({ tab: 'themes', elementId: 'theme-gap-1' })
    expect(places.get('role-without-country')).toEqual({ tab: 'people', elementId: elementIdOf({ id: person.id, field: 'name' }) })
  })
})
