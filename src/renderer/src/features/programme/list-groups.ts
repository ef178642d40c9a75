import type { Meeting } from '../../../../shared/domain/meeting'
import type { ProgrammeItem } from '../../../../shared/domain/programme'
import { clockZoneOf } from '../../../../shared/domain/programme-clock'
import { isRealDay } from '../../../../shared/domain/programme-day'
import { spanOf } from '../../../../shared/domain/programme-time'
import { wallTimeAt } from '../../../../shared/domain/zoned-time'

/** The items of one day on the clock of the meeting; null for those without a day. */
export interface DayGroup {
  readonly day: string | null
  readonly items: readonly ProgrammeItem[]
}

/** The programme by day and time; within a day what has no time comes last. */
export function listGroups({ fields, lists }: Meeting): readonly DayGroup[] {
  const zone = clockZoneOf(fields)
  const placed = lists.programme.map((item) => {
    const start = spanOf(item, { zone })?.start ?? null
    const own = item.day !== null && isRealDay(item.day) ? item.day : null
    return { item, start: start ?? Infinity, day: start === null ? own : wallTimeAt(start, zone).day }
  })
  const days = [...new Set(placed.map(({ day }) => day))].toSorted((left, right) => (left ?? '~').localeCompare(right ?? '~'))
  return days.map((day) => {
    const own = placed.filter((each) => each.day === day)
    const ordered = own.toSorted((left, right) => (left.start === right.start ? 0 : left.start - right.start))
    return { day, items: ordered.map(({ item }) => item) }
  })
}
