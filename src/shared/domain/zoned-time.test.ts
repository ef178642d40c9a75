import { describe, expect, it } from 'vitest'
import { aMeeting, aProgrammeItem } from '../testing/builders'
import { spanOf } from './programme-time'
import { isKnownZone, readWallTime, wallTimeAt } from './zoned-time'

const at = (text: string) => Date.parse(text)

describe('readWallTime', () => {
  it('reads a clock in its zone, in winter and in summer', () => {
    expect(readWallTime({ day: '2026-01-06', time: '09:30' }, 'Europe/Paris')).toEqual({ instant: at('2026-01-06T08:30Z'), clock: 'once' })
    expect(readWallTime({ day: '2026-07-06', time: '09:30' }, 'Europe/Paris')).toEqual({ instant: at('2026-07-06T07:30Z'), clock: 'once' })
  })

  it('says when the clocks go over a time, and when they show it twice', () => {
    expect(readWallTime({ day: '2026-03-29', time: '02:30' }, 'Europe/Paris')).toEqual({
      instant: at('2026-03-29T01:30Z'),
      clock: 'skipped',
    })
    expect(readWallTime({ day: '2026-10-25', time: '02:30' }, 'Europe/Paris')).toEqual({
      instant: at('2026-10-25T00:30Z'),
      clock: 'repeated',
    })
  })

  it.each([
    [{ day: '2026-02-31', time: '09:30' }, 'Europe/Paris'],
    [{ day: '2026-02-01', time: '09:30' }, 'Europe/Nowhere'],
    [{ day: '2026-02-01', time: '09:30' }, ''],
  ])('gives nothing for %o in %j', (wall, zone) => {
    expect(readWallTime(wall, zone)).toBeNull()
  })

  it('knows zones by name only', () => {
    expect([isKnownZone('Europe/Bucharest'), isKnownZone('Mars/Olympus'), isKnownZone('')]).toEqual([true, false, false])
    expect(wallTimeAt(at('2026-01-06T23:10Z'), 'Europe/Bucharest')).toEqual({ day: '2026-01-07', time: '01:10' })
  })
})

describe('spanOf', () => {
  it('lands a flight on the clock of the place it lands in', () => {
    const { fields } = aMeeting({ zone: 'Europe/Paris' })
    const flight = {
      ...aProgrammeItem(),
      day: '2026-01-06',
      time: '07:30',
      zone: 'Europe/Bucharest',
      minutes: 195,
      endZone: 'Europe/Paris',
    }
    expect(spanOf(flight, fields)).toMatchObject({
      starts: { day: '2026-01-06', time: '07:30', zone: 'Europe/Bucharest' },
      ends: { day: '2026-01-06', time: '09:45', zone: 'Europe/Paris' },
    })
  })

  it('keeps the length of an item that runs over a change of the clocks', () => {
    const { fields } = aMeeting({ zone: 'Europe/Paris' })
    const night = { ...aProgrammeItem(), day: '2026-03-29', time: '01:30', minutes: 60 }
    expect(spanOf(night, fields)).toMatchObject({ ends: { time: '03:30' } })
    expect(spanOf({ ...night, day: null }, fields)).toBeNull()
    expect(spanOf(night, { zone: '' })).toBeNull()
  })
})
