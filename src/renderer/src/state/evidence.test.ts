import { describe, expect, it } from 'vitest'
import { aMeeting, anEvidence, anId, aSource } from '../../../shared/testing/builders'
import { passagesFor, statedValues } from './evidence'
import { tabOf } from './fact-place'

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
})
