import { describe, expect, it } from 'vitest'
import { aMeeting, anId, aParty, aPerson, aPosition, aTheme, aThemeResult } from '../../../../shared/testing/builders'
import { CarryChoosing } from './carry-choosing.svelte'
import { carriedOf } from './carried-of'

const earlier = () =>
  aMeeting(
    {},
    {
      party: [aParty()],
      person: [aPerson({ partyId: anId(10) })],
      theme: [aTheme(), aTheme({ id: anId(41), title: 'Timetable' })],
      position: [aPosition(), aPosition({ id: anId(46), themeId: anId(41) })],
      result: [aThemeResult({ grade: 'reached' })],
    },
  )

describe('choosing what to carry over', () => {
  it('begins with the themes that were not reached, and counts what would come', () => {
    const choosing = new CarryChoosing(earlier(), 'next', 'Second round')
    expect(choosing.choice.themeIds).toEqual([anId(41)])
    const count = (part: string) => choosing.lines.find((line) => line.part === part)?.count
    expect([count('party'), count('person'), count('position'), count('contact')]).toEqual([1, 1, 1, 0])
    expect(choosing.total).toBe(4)
    choosing.setTheme(anId(40), true)
    expect([count('position'), choosing.total]).toEqual([2, 6])
  })

  it('takes parties with their positions, and no positions without them', () => {
    const choosing = new CarryChoosing(earlier(), 'next', 'Second round')
    choosing.setPart('party', false)
    expect(choosing.choice.parts).not.toContain('position')
    choosing.setPart('position', true)
    expect(choosing.choice.parts).toContain('party')
  })
})

describe('where a thing comes from', () => {
  it('stands beside one of its fields', () => {
    const carried = {
      id: anId(99),
      of: 'person',
      itemId: anId(20),
      meetingId: anId(2),
      meetingTitle: 'First round',
      meetingDay: null,
    } as const
    const meeting = aMeeting({}, { person: [aPerson()], carried: [carried] })
    expect(carriedOf(meeting, { kind: 'person', id: anId(20), field: 'name' })).toEqual(carried)
    expect(carriedOf(meeting, { kind: 'person', id: anId(20), field: 'post' })).toBeUndefined()
    expect(carriedOf(meeting, { kind: 'person', id: anId(21), field: 'name' })).toBeUndefined()
  })
})
