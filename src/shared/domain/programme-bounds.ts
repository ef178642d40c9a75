import type { MeetingFields } from './meeting'
import type { ProgrammeItem } from './programme'
import type { ProgrammeRule } from './programme-conflicts'
import { spanOf } from './programme-time'
import { isKnownZone, wallTimeAt, type WallTime } from './zoned-time'

/** Whether an item starts before the meeting opens or ends after it closes, on the meeting's own clock; a way there or back may. */
export function findBoundProblem(fields: MeetingFields, item: ProgrammeItem): ProgrammeRule | null {
  if (item.form === 'travel' || fields.day === null || item.day === null) return null
  const { from, to } = edgesOf(fields, item, item.day)
  const lastDay = fields.lastDay ?? fields.day
  if (from.day < fields.day || to.day > lastDay) return 'outside-days'
  const isEarly = from.day === fields.day && fields.opensAt !== null && from.time !== '' && from.time < fields.opensAt
  const isLate = to.day === lastDay && fields.closesAt !== null && to.time > fields.closesAt
  return isEarly || isLate ? 'outside-hours' : null
}

/** The first and the last moment on the meeting's clock; without a time only the day is known. */
function edgesOf(fields: MeetingFields, item: ProgrammeItem, day: string): { readonly from: WallTime; readonly to: WallTime } {
  const zone = isKnownZone(fields.zone) ? fields.zone : 'UTC'
  const span = spanOf(item, { zone })
  const unknown = { day, time: '' }
  if (!span) return { from: unknown, to: unknown }
  const to = wallTimeAt(span.end, zone)
  // What ends at midnight ends with the day before.
  const isMidnight = to.time === '00:00' && span.end > span.start
  return { from: wallTimeAt(span.start, zone), to: isMidnight ? { ...wallTimeAt(span.end - 1, zone), time: '24:00' } : to }
}
