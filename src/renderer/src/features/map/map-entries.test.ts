import { describe, expect, it } from 'vitest'
import { mapShapes } from '../../../../shared/geo/map-shapes'
import { aMeeting, anAttendance, anId, aParty, aPerson, aPosition, aTheme } from '../../../../shared/testing/builders'
import { createEntries, entriesByCode, groupEntries } from './map-entries'
import { summaryText } from './map-text'

const NORWAY = aParty()
const FRANCE = aParty({ id: anId(11), name: 'France', countryCode: 'FR' })
const JAPAN = aParty({ id: anId(12), name: 'Japan', countryCode: 'JP' })
const NATO = aParty({ id: anId(13), name: 'NATO', countryCode: null })
const THEME = aTheme()
const MEETING = aMeeting(
  {},
  {
    theme: [THEME],
    party: [NORWAY, FRANCE, JAPAN, NATO],
    position: [
      aPosition({ partyId: NORWAY.id, stance: 'opposes' }),
      aPosition({ id: anId(46), partyId: FRANCE.id, stance: 'supports' }),
      aPosition({ id: anId(47), partyId: NATO.id, stance: 'supports' }),
    ],
    person: [aPerson({ partyId: FRANCE.id })],
    attendance: [anAttendance({ status: 'absent' })],
  },
)
const entries = createEntries(MEETING, THEME.id, mapShapes('europe'))

describe('the parties on the map', () => {
  it('have their stance, and unknown where nothing is recorded', () => {
    expect(entries.map(({ party, stance }) => [party.name, stance])).toEqual([
      ['Norway', 'opposes'],
      ['France', 'supports'],
      ['Japan', 'unknown'],
      ['NATO', 'supports'],
    ])
  })

  it('have a shape only where the view shows their state', () => {
    expect(entries.map(({ shape }) => shape?.code ?? null)).toEqual(['NO', 'FR', null, null])
    expect(createEntries(MEETING, THEME.id, mapShapes('world')).map(({ shape }) => shape?.code ?? null)).toEqual(['NO', 'FR', 'JP', null])
  })

  it('are each in the list once, and never among a stance when they stay away', () => {
    const groups = groupEntries(entries)
    expect(groups.map(({ kind, entries: members }) => [kind, members.map(({ party }) => party.name)])).toEqual([
      ['supports', ['NATO']],
      ['opposes', ['Norway']],
      ['unknown', ['Japan']],
      ['away', ['France']],
    ])
  })

  it('are drawn once for each state, the first of two that share it', () => {
    const [norway] = entries
    expect(norway).toBeDefined()
    const other = entries.map((entry) => ({ ...entry, party: aParty({ id: anId(14), name: 'Norway, second delegation' }) }))
    expect(entriesByCode([...entries, ...other]).get('NO')).toBe(norway)
  })

  it('are counted in the sentence that stands for the map', () => {
    const text = summaryText('Ports', entries)
    expect(text).toContain('Ports')
    expect(text).toContain('Supports: 1; Opposes: 1; No known position: 1; Stay away: 1')
  })
})
