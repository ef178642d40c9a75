import { describe, expect, it } from 'vitest'
import { applyCommand } from '../../../../shared/domain/apply-command'
import { A_MOMENT, aMeeting, anEvidence, anId, aSource, aSuggestion } from '../../../../shared/testing/builders'
import { lossesWith, removal, sourceLines } from './source-lines'

const source = aSource()
const place = { field: 'place', text: 'Bergen', countryCode: 'NO' } as const
const meeting = aMeeting(
  { place: 'Bergen' },
  {
    source: [source, aSource({ id: anId(61) })],
    suggestion: [aSuggestion(place, { state: 'accepted' }), aSuggestion(place, { id: anId(81) })],
    evidence: [anEvidence({ kind: 'meeting', id: anId(1), field: 'place' })],
  },
)

describe('sourceLines', () => {
  it('counts what waits for each source', () => {
    expect(sourceLines(meeting).map(({ suggestions, waiting }) => [suggestions, waiting])).toEqual([
      [2, 1],
      [0, 0],
    ])
  })
})

describe('removing a source', () => {
  it('takes away exactly what was announced, and no fact', () => {
    const losses = lossesWith(meeting, source)
    const applied = applyCommand(meeting, removal(meeting, source).command, A_MOMENT)
    expect(losses).toEqual({ suggestions: 2, evidence: 1 })
    expect(applied.ok && applied.value.meeting.lists).toMatchObject({ suggestion: [], evidence: [] })
    expect(applied.ok && applied.value.meeting.fields.place).toBe('Bergen')
  })
})
