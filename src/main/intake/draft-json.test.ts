import { describe, expect, it } from 'vitest'
import { createDrafter } from './draft/drafter'
import { draftJson } from './draft-json'

const TEXT =
  'The Harbour Summit opens in Lisbon on Friday with about 14 leaders. Portugal and Norway are co-hosts. The three themes include safe lanes and clean fuel. President Ana Pop will skip the summit because of a storm. Norway pledged a rescue fund.'

describe('the JSON form', () => {
  const json = draftJson(createDrafter()(TEXT).findings)

  it('groups the findings as a briefing does', () => {
    expect(json.meeting.place?.value).toBe('Lisbon')
    expect(json.meeting.dateText).toMatchObject({ value: 'Friday', day: null })
    expect(json.meeting.hosts.map(({ value, isCoHost }) => [value, isCoHost])).toEqual([
      ['Portugal', true],
      ['Norway', true],
    ])
    expect(json.meeting.expectedCount).toMatchObject({ value: 14, qualifier: 'about' })
    expect(json.meeting.declaredThemeCount).toMatchObject({ value: 3, named: 2 })
    expect(json.themes.filter(({ confidence }) => confidence >= 0.6).map(({ title }) => title)).toEqual(['safe lanes', 'clean fuel'])
  })

  it('gives absent words as null', () => {
    expect(json.participants).toMatchObject([{ name: 'Ana Pop', affiliation: null, status: 'absent', reason: 'a storm', standIn: null }])
  })

  it('points a statement to its whole sentence first and a person to the name first', () => {
    expect(json.commitments.map(({ evidence }) => evidence[0]?.exact)).toEqual(['Norway pledged a rescue fund.'])
    expect(json.participants[0]?.evidence[0]?.exact).toBe('Ana Pop')
  })

  it('gives an empty briefing for no findings', () => {
    expect(draftJson([])).toEqual({
      meeting: { title: null, place: null, dateText: null, hosts: [], expectedCount: null, declaredThemeCount: null },
      participants: [],
      themes: [],
      positions: [],
      commitments: [],
    })
  })
})
