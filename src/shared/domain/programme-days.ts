import type { Meeting } from './meeting'
import type { ProgrammeItem } from './programme'
import { clockZoneOf } from './programme-clock'
import { isRealDay } from './programme-day'
import { spanOf } from './programme-time'
import { wallTimeAt } from './zoned-time'

/** The items of one day on the clock of the meeting; null for those without a day. */
export interface DayItems {
  readonly day: string | null
  readonly items: readonly ProgrammeItem[]
}

/** The programme by day and time; within a day what has no time comes last. */
export function programmeByDay({ fields, lists }: Meeting): readonly DayItems[] {
  const zone = clockZoneOf(fields)
  const placed = lists.programme.map((item) => {
    const start = spanOf(item, { zone })?.start ?? null
    const own = item.day !== null && isRealDay(item.day) ? item.day : null
    return { item, start: start ?? Infinity, day: start === null ? own : wallTimeAt(start, zone).day }
  })
  const dated = placed.flatMap(({ day }) => day ?? [])
  const days = [...new Set(dated)].toSorted()
  const groups = placed.some(({ day }) => day === null) ? [...days, null] : days
  return groups.map((day) => {
    const own = placed.filter((each) => each.day === day)
    const ordered = own.toSorted((left, right) => (left.start === right.start ? 0 : left.start - right.start))
    return { day, items: ordered.map(({ item }) => item) }
  })
}
