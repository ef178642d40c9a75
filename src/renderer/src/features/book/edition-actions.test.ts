import { describe, expect, it } from 'vitest'
import { applyCommand } from '../../../../shared/domain/apply-command'
import { A_MOMENT, aMeeting, anId } from '../../../../shared/testing/builders'
import { hasOtherSettings, newEdition, settingsChange, todayOf } from './edition-actions'
import { missingGlyphs } from './missing-glyphs'

describe('editions', () => {
  it('are numbered on from the last and keep the settings of their time', () => {
    const meeting = aMeeting()
    const first = applyCommand(meeting, newEdition(meeting, anId(90), '2027-05-03').command, A_MOMENT)
    if (!first.ok) throw new Error(first.problem.code)
    expect(first.value.meeting.lists.edition).toEqual([{ id: anId(90), number: 1, date: '2027-05-03', settings: meeting.fields.book }])
    expect(newEdition(first.value.meeting, anId(91), '2027-05-04').command).toMatchObject({ item: { number: 2 } })
    expect(hasOtherSettings(first.value.meeting)).toBe(false)
    const changed = applyCommand(first.value.meeting, settingsChange(meeting, { paper: 'letter' }, 'Paper').command, A_MOMENT)
    expect(changed.ok && hasOtherSettings(changed.value.meeting)).toBe(true)
  })

  it('carry the day of this place', () => {
    expect(todayOf(new Date(2027, 0, 2, 23, 59))).toBe('2027-01-02')
  })
})

describe('missingGlyphs', () => {
  it('names each character and how many more there are', () => {
    const values = { characters: '☃ (U+2603): Place\n☂ (U+2602): Title', count: 5 }
    expect(missingGlyphs({ code: 'book-missing-glyphs', values })).toEqual({ lines: ['☃ (U+2603): Place', '☂ (U+2602): Title'], more: 3 })
    expect(missingGlyphs({ code: 'disk-full', values: {} })).toEqual({ lines: [], more: 0 })
  })
})
