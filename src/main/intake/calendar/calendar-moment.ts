import ICAL from 'ical.js'
import type { CalendarNote } from '../../../shared/domain/programme-calendar'
import { readWallTime, wallTimeAt } from '../../../shared/domain/zoned-time'
import type { NamedZone } from './calendar-zones'

/** A date of a calendar as the programme has it; without a time it is a whole day. */
export interface CalendarMoment {
  readonly day: string
  readonly time: string | null
  /** Empty: that of the meeting. */
  readonly zone: string
  /** Milliseconds since 1970 (UTC); of a whole day its beginning in UTC. */
  readonly instant: number
  /** What has to be said about how it was read. */
  readonly note: { readonly kind: CalendarNote['kind']; readonly detail: string } | null
}

/** What dates are read with: the zones of the file, and the zone of the meeting (empty while it has none). */
export interface MomentReader {
  readonly readZone: (name: string) => NamedZone
  readonly meetingZone: string
}

/** A date of a calendar (RFC 5545, 3.3.4 and 3.3.5) where its clock stands: in its zone, in that of the meeting, or in UTC brought to it. */
export function readMoment(value: ICAL.Time, tzid: string, reader: MomentReader): CalendarMoment {
  const wall = wallOf(value)
  if (value.isDate) return { ...wall, time: null, zone: '', instant: Date.parse(`${wall.day}T00:00:00Z`), note: null }
  if (value.zone === ICAL.Timezone.utcTimezone) return atInstant(value.toUnixTime() * 1000, 'utc', '', reader)
  if (tzid === '') return onWall(wall, '', { kind: 'floating', detail: '' }, reader)
  const named = reader.readZone(tzid)
  if (named.kind === 'known') return onWall(wall, named.zone === reader.meetingZone ? '' : named.zone, null, reader)
  if (named.kind === 'unknown') return onWall(wall, '', { kind: 'unknown-zone', detail: tzid }, reader)
  const own = value.clone()
  own.zone = named.zone
  return atInstant(own.toUnixTime() * 1000, 'own-zone', tzid, reader)
}

/** What the clock shows, to the minute. */
export function wallOf({ year, month, day, hour, minute }: ICAL.Time): { readonly day: string; readonly time: string } {
  const two = (value: number) => String(value).padStart(2, '0')
  return { day: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, time: `${two(hour)}:${two(minute)}` }
}

function onWall(
  wall: { day: string; time: string },
  zone: string,
  note: CalendarMoment['note'],
  { meetingZone }: MomentReader,
): CalendarMoment {
  const read = readWallTime(wall, zone || meetingZone || 'UTC')
  return { ...wall, zone, instant: read?.instant ?? Number.NaN, note }
}

function atInstant(instant: number, kind: 'utc' | 'own-zone', detail: string, { meetingZone }: MomentReader): CalendarMoment {
  const zone = meetingZone === '' ? 'UTC' : ''
  const note = kind === 'utc' && meetingZone === '' ? null : { kind, detail: kind === 'utc' ? meetingZone : detail }
  return { ...wallTimeAt(instant, meetingZone || 'UTC'), zone, instant, note }
}
