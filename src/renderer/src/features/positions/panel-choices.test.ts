import { describe, expect, it } from 'vitest'
import { LIKELIHOOD_SCALES } from '../../../../shared/domain/likelihood'
import { aMeeting, anId, aParty, aTheme } from '../../../../shared/testing/builders'
import { NOT_KNOWN, confidenceOf, likelihoodOf, likelihoodOptions, salienceOf, scaleOptions } from './likelihood-choice'
import { groupingOptions, orderId, orderOf, orderOptions } from './matrix-choices'

describe('choices of the panel', () => {
  it('offers each word of a scale with its percentages, and takes no word of the other', () => {
    for (const { value: scale } of scaleOptions()) {
      const terms = likelihoodOptions(scale).map(({ value }) => value)
      expect(terms).toEqual([NOT_KNOWN, ...Object.keys(LIKELIHOOD_SCALES[scale])])
      expect(terms.slice(1).map((term) => likelihoodOf(scale, term)?.term)).toEqual(terms.slice(1))
    }
    expect(likelihoodOf('icd203', 'remote-chance')).toBeNull()
    expect(likelihoodOptions('icd203')[5]?.label).toMatch(/^likely \(55–80/)
  })

  it('keeps the reason when the level of confidence changes, and drops both together', () => {
    expect(confidenceOf({ level: 'low', reason: 'one source' }, 'high')).toEqual({ level: 'high', reason: 'one source' })
    expect(confidenceOf({ level: 'low', reason: 'one source' }, NOT_KNOWN)).toBeNull()
    expect(salienceOf(NOT_KNOWN)).toBeNull()
  })
})

describe('choices of the toolbar', () => {
  const meeting = aMeeting({}, { theme: [aTheme()], party: [aParty({ groupings: ['Coast'] })] })

  it('offers each order, and reads its own texts back', () => {
    const ids = orderOptions(meeting).map(({ value }) => value)
    expect(ids).toEqual(['protocol', 'alphabetical', 'grouping', `stance:${anId(40)}`])
    expect(ids.map((id) => orderId(orderOf(id)))).toEqual(ids)
  })

  it('offers the groupings that have a party here', () => {
    expect(groupingOptions(meeting).map(({ label }) => label)).toEqual(['All parties', 'NATO', 'Coast'])
  })
})
