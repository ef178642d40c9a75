import type { Meeting, MeetingFields } from './meeting'
import type { ProgrammeItem } from './programme'
import { readWallTime, wallTimeAt, type ClockState, type WallTime } from './zoned-time'

const MINUTE = 60_000

/** When an item of the programme takes place: instants in milliseconds since 1970 (UTC), and what a person reads off the clocks. */
export interface ProgrammeSpan {
  readonly start: number
  /** Equals `start` while the minutes are not known. */
  readonly end: number
  /** The clock where it starts, and where it ends; the two differ for a flight. */
  readonly starts: WallTime & { readonly zone: string }
  readonly ends: WallTime & { readonly zone: string }
  /** What the clocks make of the start. */
  readonly clock: ClockState
}

/** The zone an item starts in: its own, or that of the meeting; empty when neither is known. */
export function zoneOf(item: Pick<ProgrammeItem, 'zone'>, fields: Pick<MeetingFields, 'zone'>): string {
  return item.zone || fields.zone
}

/**
 * When an item takes place, or null while day, time or zone is missing or does not exist. Minutes count as real time, so that an item that runs
 * over a change of the clocks keeps its length.
 */
export function spanOf(item: ProgrammeItem, fields: Pick<MeetingFields, 'zone'>): ProgrammeSpan | null {
  const zone = zoneOf(item, fields)
  const known = spans.get(item)
  if (known?.zone === zone) return known.span
  const span = readSpan(item, zone)
  spans.set(item, { zone, span })
  return span
}

/** What was worked out for an item, which never changes, as long as somebody holds it: views and checks ask again after each edit. */
const spans = new WeakMap<ProgrammeItem, { readonly zone: string; readonly span: ProgrammeSpan | null }>()

function readSpan(item: ProgrammeItem, zone: string): ProgrammeSpan | null {
  if (item.day === null || item.time === null) return null
  const read = readWallTime({ day: item.day, time: item.time }, zone)
  if (!read) return null
  const end = read.instant + (item.minutes ?? 0) * MINUTE
  const endZone = item.endZone || zone
  const ends = { ...wallTimeAt(end, readWallTime({ day: item.day, time: item.time }, endZone) ? endZone : zone), zone: endZone }
  return { start: read.instant, end, starts: { ...wallTimeAt(read.instant, zone), zone }, ends, clock: read.clock }
}

/** The items in the order of time; those without a time come last, in the order of the list. */
export function inOrderOfTime(meeting: Meeting): readonly ProgrammeItem[] {
  const timed = meeting.lists.programme.map((item) => ({ item, start: spanOf(item, meeting.fields)?.start ?? Infinity }))
  return timed.toSorted((left, right) => (left.start === right.start ? 0 : left.start - right.start)).map(({ item }) => item)
}
