import { fromAbsolute, getLocalTimeZone, parseDateTime, toZoned } from '@internationalized/date'
import * as z from 'zod/mini'
import { daySchema, type Immutable } from './primitives'

/** A time of day on a clock, `HH:MM` (ISO 8601, 24 hours). */
export const clockTimeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** A time zone by its name in the IANA database: `Europe/Paris`; empty where it is that of the meeting. */
export const zoneSchema = z.string().check(z.regex(/^([A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2})?$/), z.maxLength(64))

/** A moment as a person reads it off a wall: day and clock time. It becomes an instant only together with a time zone. */
export const wallTimeSchema = z.strictObject({ day: daySchema, time: clockTimeSchema })
/** See {@link wallTimeSchema}. */
export type WallTime = Immutable<z.infer<typeof wallTimeSchema>>

/**
 * What the clocks of a zone make of a wall time: there once, never there (`skipped`: they went forward over it) or there twice (`repeated`:
 * they went back).
 */
export type ClockState = 'once' | 'skipped' | 'repeated'

/** A wall time made an instant: milliseconds since 1970 (UTC), and what the clocks make of it. */
export interface ReadTime {
  readonly instant: number
  readonly clock: ClockState
}

/** What was found of each name that was asked about: asking the machine takes longer than everything else that is done with a time. */
const askedZones = new Map<string, boolean>()

/** The name is one of a time zone that this machine knows. */
export function isKnownZone(zone: string): boolean {
  const known = askedZones.get(zone) ?? isZone(zone)
  askedZones.set(zone, known)
  return known
}

function isZone(zone: string): boolean {
  try {
    return zone !== '' && new Intl.DateTimeFormat('en', { timeZone: zone }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}

/**
 * The instant of a wall time in a zone. A time that was skipped is read with the offset before the change, so it falls after it, and of one that is there
 * twice the first is taken, as RFC 5545 (3.3.5) has it. Null when the day is none of the calendar (31 February) or the zone is not known.
 */
export function readWallTime({ day, time }: WallTime, zone: string): ReadTime | null {
  if (!isKnownZone(zone)) return null
  try {
    const wall = parseDateTime(`${day}T${time}`)
    const instant = toZoned(wall, zone, 'compatible').toDate().getTime()
    const isSkipped = wallTimeAt(instant, zone).time !== time
    const isRepeated = instant !== toZoned(wall, zone, 'later').toDate().getTime()
    return { instant, clock: isSkipped ? 'skipped' : isRepeated ? 'repeated' : 'once' }
  } catch {
    return null
  }
}

/** What the clocks of a known zone show at an instant (milliseconds since 1970, UTC), to the minute. */
export function wallTimeAt(instant: number, zone: string): WallTime {
  const text = fromAbsolute(instant, zone).toString()
  return { day: text.slice(0, 10), time: text.slice(11, 16) }
}

/** The zone this machine is in. */
export function ownZone(): string {
  return getLocalTimeZone()
}
