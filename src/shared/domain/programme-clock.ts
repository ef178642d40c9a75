import type { MeetingFields } from './meeting'
import { addDays } from './programme-day'
import { isKnownZone, readWallTime, wallTimeAt, type WallTime } from './zoned-time'

/** Minutes on which items begin and end when they are moved by hand. */
export const SNAP = 5
const DAY = 1_440
const MINUTE = 60_000

/**
 * The zone in which a programme is shown: that of the meeting. While it has none that is known UTC stands for it, so that the clocks of
 * one place are still read as they are written.
 */
export function clockZoneOf({ zone }: Pick<MeetingFields, 'zone'>): string {
  return isKnownZone(zone) ? zone : 'UTC'
}

/** Minutes since midnight of a clock time (`HH:MM`). */
export function minutesOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** The clock time (`HH:MM`) of so many minutes since midnight; beyond a day it begins anew. */
export function clockTimeOf(minutes: number): string {
  const inDay = ((Math.round(minutes) % DAY) + DAY) % DAY
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}

/** By how many minutes the clocks of a known zone change in the course of a day: 60 when they go forward by an hour, 0 on most days. */
export function clockChangeOn(day: string, zone: string): number {
  const starts = readWallTime({ day, time: '00:00' }, zone)
  const ends = readWallTime({ day, time: '23:59' }, zone)
  return starts && ends ? DAY - 1 - Math.round((ends.instant - starts.instant) / MINUTE) : 0
}

/**
 * A wall time moved by minutes on the clock and put on full five minutes: from 09:32 five minutes later is 09:35, five minutes earlier
 * 09:30. Where the clocks go forward over the outcome the time that does not exist is jumped.
 */
export function movedWallTime(wall: WallTime, minutes: number, zone: string): WallTime {
  const at = minutesOfDay(wall.time) + minutes
  const snapped = (minutes > 0 ? Math.floor(at / SNAP) : Math.ceil(at / SNAP)) * SNAP
  const moved = onDay(wall.day, snapped)
  const before = readWallTime(wall, zone)
  const isSkipped = readWallTime(moved, zone)?.clock === 'skipped'
  return before && isSkipped ? wallTimeAt(before.instant + minutes * MINUTE, zone) : moved
}

function onDay(day: string, minutes: number): WallTime {
  return { day: addDays(day, Math.floor(minutes / DAY)), time: clockTimeOf(minutes) }
}

/** The city a zone is called after: "Buenos Aires" of America/Argentina/Buenos_Aires. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}
