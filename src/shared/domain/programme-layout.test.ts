import { describe, expect, it } from 'vitest'
import { aMeeting, anId, aProgrammeItem } from '../testing/builders'
import type { Meeting } from './meeting'
import type { ProgrammeItem } from './programme'
import { programmeByDay } from './programme-days'
import { layOutProgramme } from './programme-layout'

const at = (number: number, time: string | null, minutes: number | null, changes: Partial<ProgrammeItem> = {}) =>
  aProgrammeItem({ id: anId(100 + number), title: `Item ${number}`, day: '2026-03-28', time, minutes, ...changes })

function paris(programme: readonly ProgrammeItem[], fields: Partial<Meeting['fields']> = {}) {
  return aMeeting({ zone: 'Europe/Paris', day: '2026-03-28', lastDay: '2026-03-30', ...fields }, { programme })
}
const lay = (...programme: readonly ProgrammeItem[]) => layOutProgramme(paris(programme))
const blocksOn = (day: string, ...programme: readonly ProgrammeItem[]) =>
  lay(...programme).days.find((each) => each.day === day)?.blocks ?? []

describe('the timeline', () => {
  it('has every day of the meeting, and other days on which something is', () => {
    const layout = lay(at(1, '09:00', 60, { day: '2026-03-26' }))
    expect(layout.days.map(({ day }) => day)).toEqual(['2026-03-26', '2026-03-28', '2026-03-29', '2026-03-30'])
    expect(layout.days.map(({ clockChange }) => clockChange)).toEqual([0, 0, 60, 0])
  })

  it('places an item on the clock of the meeting', () => {
    const flight = at(1, '07:30', 195, { zone: 'Europe/Bucharest', endZone: 'Europe/Paris' })
    expect(blocksOn('2026-03-28', flight)).toMatchObject([
      { from: 390, to: 585, lane: 0, lanes: 1, span: { starts: { time: '07:30' }, ends: { time: '09:45' } } },
    ])
  })

  it('shows the clock that went forward during an item', () => {
    expect(blocksOn('2026-03-29', at(1, '01:30', 60, { day: '2026-03-29' }))).toMatchObject([{ from: 90, to: 210 }])
  })

  it('puts side by side what runs at the same time, and nothing else', () => {
    const blocks = blocksOn('2026-03-28', at(1, '09:00', 60), at(2, '09:30', 60), at(3, '10:00', 30), at(4, '11:00', 30))
    expect(blocks.map(({ item, lane, lanes }) => [item.title, lane, lanes])).toEqual([
      ['Item 1', 0, 2],
      ['Item 2', 1, 2],
      ['Item 3', 0, 2],
      ['Item 4', 0, 1],
    ])
  })

  it('cuts at midnight what runs over it', () => {
    const night = at(1, '23:00', 120)
    expect(blocksOn('2026-03-28', night)).toMatchObject([{ from: 1380, to: 1440, isStart: true, isEnd: false }])
    expect(blocksOn('2026-03-29', night)).toMatchObject([{ from: 0, to: 60, isStart: false, isEnd: true }])
    expect(blocksOn('2026-03-29', at(1, '23:00', 60))).toEqual([])
  })

  it('keeps apart what has no time and what has no day of the calendar', () => {
    const layout = lay(at(1, null, null), at(2, '09:00', 60, { day: null }), at(3, '09:00', 60, { day: '2026-02-31' }))
    expect(layout.days[0]?.untimed.map(({ title }) => title)).toEqual(['Item 1'])
    expect(layout.undated.map(({ title }) => title)).toEqual(['Item 2', 'Item 3'])
  })

  it('shows whole hours around everything', () => {
    expect(lay()).toMatchObject({ fromHour: 8, toHour: 19 })
    expect(lay(at(1, '06:15', 30), at(2, '20:00', 90))).toMatchObject({ fromHour: 5, toHour: 23 })
    expect(lay(at(1, '00:10', 30), at(2, '23:30', 20))).toMatchObject({ fromHour: 0, toHour: 24 })
  })
})

describe('the list', () => {
  it('goes by day and time on the clock of the meeting; what has no time, and then what has no day, comes last', () => {
    const late = at(1, '00:30', 60, { day: '2026-03-29', zone: 'Europe/Bucharest' })
    const groups = programmeByDay(paris([at(4, null, null, { day: null }), at(3, null, null), late, at(2, '09:00', 60)]))
    expect(groups.map(({ day, items }) => [day, items.map(({ title }) => title)])).toEqual([
      ['2026-03-28', ['Item 2', 'Item 1', 'Item 3']],
      [null, ['Item 4']],
    ])
  })
})
