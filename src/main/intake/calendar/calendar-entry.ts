import ICAL from 'ical.js'
import type { CalendarEntry } from '../../../shared/domain/programme-calendar'
import { MAX_PROSE, oneLine, parameterOf } from './calendar-text'
import type { EntryLines } from './calendar-lines'
import { readMoment, type CalendarMoment, type MomentReader } from './calendar-moment'
import { ownFields, ownIdOf } from './own-fields'
import type { NoteTaker } from './note-taker'

const LONGEST = 10_080
const MINUTE = 60_000
const DAY_MINUTES = 1_440

/** Turns the lines of an entry into a component; lines that are none are named and left out. */
export function readEntry({ kind, lines }: EntryLines, notes: NoteTaker): ICAL.Component {
  const component = new ICAL.Component(kind.toLowerCase())
  for (const { text, line } of lines) {
    const property = readProperty(text)
    if (property) component.addProperty(property)
    else notes.take('broken-line', { line, detail: oneLine(text).slice(0, 120) })
  }
  return component
}

/** Null for what is no property, or one whose value is none of its kind: the thirteenth month is let through by the parser. */
function readProperty(text: string): ICAL.Property | null {
  try {
    const property = ICAL.Property.fromString(text)
    const value = property.getFirstValue()
    if (value instanceof ICAL.Time && !isRealTime(String(property.jCal[3]))) return null
    return property
  } catch {
    return null
  }
}

function isRealTime(text: string): boolean {
  const read = new Date(text.length > 10 ? `${text.slice(0, 19)}Z` : `${text}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text.slice(0, 10))
}

/** An entry at the moment it takes place, which for a repeated one is not its own. */
export interface Occurrence {
  readonly component: ICAL.Component
  readonly start: CalendarMoment | null
  readonly uid: string
}

/** When an entry starts, by its own date. */
export function startOf(component: ICAL.Component, reader: MomentReader): CalendarMoment | null {
  return momentOf(component, 'dtstart', reader)
}

function momentOf(component: ICAL.Component, name: string, reader: MomentReader): CalendarMoment | null {
  const property = component.getFirstProperty(name)
  const value = property?.getFirstValue()
  return property && value instanceof ICAL.Time ? readMoment(value, parameterOf(property, 'tzid'), reader) : null
}

/** The text of a property in one line, at most as long as a line may be. */
export function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name)
  return value === null ? '' : String(value)
}

/** An occurrence as the programme would hold it. */
export function toEntry({ component, start, uid }: Occurrence, reader: MomentReader, notes: NoteTaker): CalendarEntry {
  const title = oneLine(textOf(component, 'summary')).slice(0, 500) || '—'
  const itemId = ownIdOf(component, uid)
  const times = { ...whenOf(component, start, reader), uid: uid.slice(0, 500) }
  const isOwn = component.hasProperty('x-sherpa-form')
  if (start?.note && !isOwn) notes.take(start.note.kind, { title, detail: start.note.detail })
  const fields = isOwn
    ? { ...times, ...ownFields(component, { ...times, uid }, reader.meetingZone) }
    : { ...times, ...foreignWords(component, title, notes) }
  const own = isOwn ? textOf(component, 'summary') : title
  return { itemId, title: own.slice(0, 500) || title, fields, invited: isOwn ? [] : invitedTo(component) }
}

type Times = Pick<CalendarEntry['fields'], 'day' | 'time' | 'zone' | 'minutes' | 'endZone'>

function whenOf(component: ICAL.Component, start: CalendarMoment | null, reader: MomentReader): Times {
  if (!start) return { day: null, time: null, zone: '', minutes: null, endZone: '' }
  const { day, time, zone } = start
  return { day, time, zone, ...lengthOf(component, start, reader) }
}

/** How long it takes, by its end or its duration; of a repeated entry the length is that of the first. */
function lengthOf(component: ICAL.Component, { time, zone }: CalendarMoment, reader: MomentReader): Pick<Times, 'minutes' | 'endZone'> {
  const duration = component.getFirstPropertyValue('duration')
  if (duration instanceof ICAL.Duration) return { minutes: minutesIn(duration.toSeconds() / 60), endZone: '' }
  const [first, end] = [momentOf(component, 'dtstart', reader), momentOf(component, 'dtend', reader)]
  if (!first || !end) return { minutes: null, endZone: '' }
  const minutes = minutesIn((end.instant - first.instant) / MINUTE)
  if (time === null) return { minutes: minutes !== null && minutes > DAY_MINUTES ? minutes : null, endZone: '' }
  return { minutes, endZone: end.zone === zone ? '' : end.zone || reader.meetingZone }
}

function minutesIn(minutes: number): number | null {
  const whole = Math.round(minutes)
  return Number.isFinite(whole) && whole >= 0 ? Math.min(whole, LONGEST) : null
}

/** A calendar that says nothing of a place does not take one away. */
function foreignWords(component: ICAL.Component, title: string, notes: NoteTaker): CalendarEntry['fields'] {
  const place = oneLine(textOf(component, 'location'))
  const words = textOf(component, 'description').trim()
  if (place.length > 500 || words.length > MAX_PROSE) notes.take('shortened', { title })
  return {
    ...(place === '' ? {} : { place: place.slice(0, 500) }),
    ...(words === '' ? {} : { movement: words.slice(0, MAX_PROSE) }),
  }
}

function invitedTo(component: ICAL.Component): string[] {
  const names = component.getAllProperties('attendee').map((attendee) => parameterOf(attendee, 'cn'))
  return names.filter((name) => name !== '' && name.length <= 500).slice(0, 1_000)
}
