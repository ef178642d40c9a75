import { describe, expect, it } from 'vitest'
import { aMeeting, aSource, aSuggestion, idCounter } from '../testing/builders'
import { acceptSuggestion } from './accept-suggestion'
import { applyCommand } from './apply-command'
import { pageNote, pageOf } from './page-note'

describe('a page among the remarks on a finding', () => {
  it('is found again', () => {
    expect(pageOf(['by-video', pageNote(12)])).toBe(12)
    expect(pageOf([pageNote(2_000_000)])).toBe(100_000)
    expect(pageOf(['by-video', 'page-x', 'page-'])).toBeNull()
  })

  it.each([
    [[pageNote(3)], 3],
    [[], null],
  ])('becomes the page of the evidence: %j', (notes, page) => {
    const suggestion = aSuggestion({ field: 'place', text: 'Bergen', countryCode: null }, { notes })
    const meeting = aMeeting()
    const holding = { ...meeting, lists: { ...meeting.lists, source: [aSource()], suggestion: [suggestion] } }
    const applied = applyCommand(holding, acceptSuggestion(holding, suggestion, suggestion.value, idCounter()), meeting.createdAt)
    expect(applied.ok && applied.value.meeting.lists.evidence.map((each) => each.page)).toEqual([page])
  })
})
