import { describe, expect, it } from 'vitest'
import { aSuggestion } from '../../../../shared/testing/builders'
import { reasonTexts, ruleText } from './reason-text'

describe('reasonTexts', () => {
  const place = { field: 'place', text: 'Bergen', countryCode: null } as const

  it('says why, who said so and what to be careful about', () => {
    const suggestion = aSuggestion(place, {
      rule: 'place.event-sentence',
      notes: ['place-not-in-gazetteer'],
      attribution: { who: 'port officials', isNamed: false },
    })
    const [reason, said, note] = reasonTexts(suggestion)
    expect(reason).not.toBe(ruleText('no.such-rule'))
    expect(said).toContain('port officials')
    expect(note).toBeTruthy()
  })

  it('has a general sentence for a rule it does not know, and no words for unknown notes', () => {
    const texts = reasonTexts(aSuggestion(place, { rule: 'place.brand-new', notes: ['brand-new'] }))
    expect(texts).toEqual([ruleText('other.rule')])
  })
})
