import { describe, expect, it } from 'vitest'
import { anchorAt } from '../../../../shared/domain/evidence'
import { anId, aSuggestion } from '../../../../shared/testing/builders'
import { drawingOf, highlightsOf, passageIn, type Highlight } from './highlights'

const TEXT = 'The conference takes place in Bergen.'
const suggestion = aSuggestion({ field: 'place', text: 'Bergen', countryCode: 'NO' })

describe('highlightsOf', () => {
  it('marks the closest words of a suggestion by its state', () => {
    expect(highlightsOf(TEXT, [suggestion], null)).toEqual([{ start: 30, end: 36, suggestionId: suggestion.id, look: 'proposed' }])
  })

  it('marks all words and the sentence of the chosen one', () => {
    expect(highlightsOf(TEXT, [suggestion], suggestion).map(({ look, start, end }) => [look, start, end])).toEqual([
      ['sentence', 0, 37],
      ['chosen', 30, 36],
    ])
  })

  it('marks nothing whose words have changed', () => {
    expect(highlightsOf(TEXT.replace('Bergen', 'Narvik'), [suggestion], null)).toEqual([])
  })
})

describe('passageIn', () => {
  it('shows a passage only where the text equals the quotation', () => {
    const anchor = anchorAt(TEXT, 4, 14)
    expect(passageIn(TEXT, { anchor })).toMatchObject({ start: 4, end: 14, look: 'shown' })
    expect(passageIn(`A ${TEXT}`, { anchor })).toBeNull()
    expect(passageIn(TEXT, { anchor: null })).toBeNull()
  })
})

describe('drawingOf', () => {
  const mark = (look: Highlight['look'], start: number, end: number, id: number | null): Highlight => {
    return { look, start, end, suggestionId: id === null ? null : anId(id) }
  }

  it('draws the strongest mark and lets a click choose the shortest passage', () => {
    const marks = [mark('sentence', 0, 37, 1), mark('accepted', 4, 14, 2)]
    expect(drawingOf({ start: 4, end: 14, marks })).toEqual({ look: 'sentence', suggestionId: anId(2) })
    expect(drawingOf({ start: 4, end: 14, marks: [...marks, mark('shown', 0, 37, null)] })?.look).toBe('shown')
  })

  it('draws nothing where there is no mark', () => {
    expect(drawingOf({ start: 0, end: 4, marks: [] })).toBeNull()
  })
})
