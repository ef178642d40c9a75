import ICAL from 'ical.js'
import {
  MAX_CALENDAR_BYTES,
  MAX_CALENDAR_ENTRIES,
  type CalendarContext,
  type CalendarEntry,
  type ReadCalendar,
} from '../../../shared/domain/programme-calendar'
import { fail, succeed, type Result } from '../../../shared/domain/result'
import { isKnownZone } from '../../../shared/domain/zoned-time'
import { problem, type Problem } from '../../../shared/ipc/problem'
import { readEntry, startOf, textOf, toEntry, type Occurrence } from './calendar-entry'
import { scanCalendar, unfoldLines } from './calendar-lines'
import type { MomentReader } from './calendar-moment'
import { oneLine } from './calendar-text'
import { createZoneReader } from './calendar-zones'
import { createNoteTaker, type NoteTaker } from './note-taker'
import { doesRepeat, expand, wallKey } from './recurrences'

/** A calendar as it came, and what has to be known of the meeting to read it. */
export interface RawCalendar {
  readonly name: string
  readonly bytes: Uint8Array
  readonly context: CalendarContext
}

/**
 * Reads an iCalendar file (RFC 5545). What cannot be read is named and the rest is read; nothing is refused but what is empty, too large or
 * no calendar at all. Never throws on any bytes.
 */
export function readCalendar({ name, bytes, context }: RawCalendar): Result<ReadCalendar, Problem> {
  if (bytes.length === 0) return fail(problem('file-empty', { name }))
  if (bytes.length > MAX_CALENDAR_BYTES) return fail(problem('file-too-large', { name, limit: MAX_CALENDAR_BYTES / 1024 / 1024 }))
  const scanned = scanCalendar(unfoldLines(bytes))
  if (!scanned.isCalendar) return fail(problem('not-a-calendar', { name }))
  const notes = createNoteTaker()
  const reader = { readZone: createZoneReader(scanned.zones), meetingZone: isKnownZone(context.zone) ? context.zone : '' }
  for (const line of scanned.broken) notes.take('broken-item', { line })
  const components = scanned.entries.slice(0, MAX_CALENDAR_ENTRIES).map((lines) => readEntry(lines, notes))
  const found = latest(occurrencesOf(components, context, reader, notes)).map((each) => toEntry(each, reader, notes))
  const isCut = scanned.entries.length > MAX_CALENDAR_ENTRIES || found.length > MAX_CALENDAR_ENTRIES
  if (isCut) notes.take('too-many', { count: MAX_CALENDAR_ENTRIES })
  const entries = found.slice(0, MAX_CALENDAR_ENTRIES) as ReadCalendar['entries'] & CalendarEntry[]
  return succeed({ name: name.slice(0, 500), entries, notes: notes.notes })
}

function occurrencesOf(
  components: readonly ICAL.Component[],
  context: CalendarContext,
  reader: MomentReader,
  notes: NoteTaker,
): readonly Occurrence[] {
  const replaced = replacedTimes(components)
  return components.flatMap((component) => {
    const title = oneLine(textOf(component, 'summary')).slice(0, 500) || '—'
    if (textOf(component, 'status').toUpperCase() === 'CANCELLED') {
      notes.take('cancelled', { title })
      return []
    }
    if (!doesRepeat(component)) return [single(component, reader)]
    return repeated(component, title, { context, reader, notes, replaced })
  })
}

function single(component: ICAL.Component, reader: MomentReader): Occurrence {
  const uid = textOf(component, 'uid')
  const instead = component.getFirstPropertyValue('recurrence-id')
  return {
    component,
    start: startOf(component, reader),
    uid: instead instanceof ICAL.Time ? `${uid.slice(0, 450)}/${wallKey(instead)}` : uid,
  }
}

interface Repeating {
  readonly context: CalendarContext
  readonly reader: MomentReader
  readonly notes: NoteTaker
  readonly replaced: ReadonlyMap<string, ReadonlySet<string>>
}

function repeated(component: ICAL.Component, title: string, { context, reader, notes, replaced }: Repeating): readonly Occurrence[] {
  const { day, lastDay } = context
  if (day === null) {
    notes.take('repeats-without-days', { title })
    return []
  }
  const times = expand(component, { day, lastDay }, replaced.get(textOf(component, 'uid')) ?? new Set(), reader)
  if (times.kind === 'too-often') {
    notes.take('repeats-too-often', { title })
    return []
  }
  notes.take('repeats', { title, count: times.occurrences.length })
  return times.occurrences
}

/** The times of repeated entries that entries of their own stand for (RECURRENCE-ID), by UID. */
function replacedTimes(components: readonly ICAL.Component[]): ReadonlyMap<string, ReadonlySet<string>> {
  const times = new Map<string, Set<string>>()
  for (const component of components) {
    const instead = component.getFirstPropertyValue('recurrence-id')
    if (!(instead instanceof ICAL.Time)) continue
    const uid = textOf(component, 'uid')
    times.set(uid, (times.get(uid) ?? new Set()).add(wallKey(instead)))
  }
  return times
}

/** A file may hold several states of one entry: the last counts (SEQUENCE, RFC 5545, 3.8.7.4), where the first stood. */
function latest(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const last = new Map<string, Occurrence>()
  occurrences.forEach((each, index) => {
    const key = textOf(each.component, 'x-sherpa-id') || each.uid || `#${index}`
    const before = last.get(key)
    if (!before || sequenceOf(each) >= sequenceOf(before)) last.set(key, each)
  })
  return [...last.values()]
}

function sequenceOf({ component }: Occurrence): number {
  return Number(component.getFirstPropertyValue('sequence') ?? 0) || 0
}
