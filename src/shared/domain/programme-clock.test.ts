import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cityOf, clockChangeOn, clockTimeOf, clockZoneOf, minutesOfDay, movedWallTime } from './programme-clock'
import { readWallTime } from './zoned-time'

const PARIS = 'Europe/Paris'
const moved = (day: string, time: string, minutes: number) => Object.values(movedWallTime({ day, time }, minutes, PARIS)).join(' ')

describe('the clock of a programme', () => {
  it('is that of the meeting, or UTC while none is known', () => {
    expect([clockZoneOf({ zone: PARIS }), clockZoneOf({ zone: '' }), clockZoneOf({ zone: 'Mars/Olympus' })]).toEqual([PARIS, 'UTC', 'UTC'])
  })

  it('changes twice a year', () => {
    const changes = ['2026-03-28', '2026-03-29', '2026-10-25'].map((day) => clockChangeOn(day, PARIS))
    expect(changes).toEqual([0, 60, -60])
  })

  it('names a zone after its city', () => {
    expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires')
  })
})

describe('moving a time', () => {
  it.each([
    ['09:30', 5, '2026-01-06 09:35'],
    ['09:32', 5, '2026-01-06 09:35'],
    ['09:32', -5, '2026-01-06 09:30'],
    ['09:30', -15, '2026-01-06 09:15'],
    ['23:55', 10, '2026-01-07 00:05'],
    ['00:05', -10, '2026-01-05 23:55'],
  ])('from %s by %i minutes ends on full five minutes, also on another day', (time, minutes, expected) => {
    expect(moved('2026-01-06', time, minutes)).toBe(expected)
  })

  it('jumps the hour that does not exist, both ways', () => {
    expect(moved('2026-03-29', '01:55', 5)).toBe('2026-03-29 03:00')
    expect(moved('2026-03-29', '03:00', -5)).toBe('2026-03-29 01:55')
  })

  it('never leads to a time that does not exist, and forward is never back', () => {
    const times = fc.nat(287).map((step) => clockTimeOf(step * 5))
    fc.assert(
      fc.property(times, fc.constantFrom(5, 15, 60), (time, minutes) => {
        const from = { day: '2026-03-29', time }
        const to = movedWallTime(from, minutes, PARIS)
        const [before, after] = [readWallTime(from, PARIS), readWallTime(to, PARIS)]
        if (before?.clock === 'skipped') return
        expect(after?.clock).not.toBe('skipped')
        expect(after?.instant).toBeGreaterThan(before?.instant ?? 0)
      }),
    )
  })

  it('counts minutes of the day there and back', () => {
    fc.assert(fc.property(fc.nat(1_439), (minutes) => minutesOfDay(clockTimeOf(minutes)) === minutes))
  })
})
