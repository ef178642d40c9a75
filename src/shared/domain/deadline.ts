import type { MeetingFields } from './meeting'
import { addDays, isRealDay } from './programme-day'
import { readWallTime, type WallTime } from './zoned-time'

/** The hour at which a briefing has to be ready, and how many working days before the meeting (rule 12 of what a briefing needs). */
const NOON = '12:00'
const WORKING_DAYS = 2

/** When the book has to be ready, on the clock of the meeting. */
export interface Deadline extends WallTime {
  /** Milliseconds since 1970 (UTC); null while the zone of the meeting is not known. */
  readonly instant: number | null
  /** Set by hand, or counted by the rule. */
  readonly isOwn: boolean
}

/**
 * When the book has to be ready: as it was set by hand, else noon two working days before the first day, where Saturdays and Sundays do not count.
 * Null while neither is known. Public holidays are not known here, so who has one sets the deadline by hand.
 */
export function deadlineOf({ fields }: { readonly fields: Pick<MeetingFields, 'deadline' | 'day' | 'zone'> }): Deadline | null {
  if (fields.deadline) return at(fields.deadline, fields.zone, true)
  if (fields.day === null || !isRealDay(fields.day)) return null
  return at({ day: workingDaysBefore(fields.day, WORKING_DAYS), time: NOON }, fields.zone, false)
}

function at(wall: WallTime, zone: string, isOwn: boolean): Deadline {
  return { day: wall.day, time: wall.time, instant: readWallTime(wall, zone)?.instant ?? null, isOwn }
}

function workingDaysBefore(day: string, count: number): string {
  if (count === 0) return day
  const before = addDays(day, -1)
  return workingDaysBefore(before, isWeekend(before) ? count : count - 1)
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}
