import ICAL from 'ical.js'
import { readEntry } from '../../calendar/calendar-entry'
import { scanCalendar, unfoldLines } from '../../calendar/calendar-lines'
import { createNoteTaker } from '../../calendar/note-taker'
import { ReadingError } from '../reading'

/**
 * The text of calendar data (RFC 5545, in UTF-8): its entries one after the other, in the order of the file. A line that is none is left out,
 * as every calendar does. Throws a {@link ReadingError} when all entries are broken.
 */
export function calendarText(data: Uint8Array): string {
  const { entries, broken } = scanCalendar(unfoldLines(data))
  if (entries.length === 0 && broken.length > 0) throw new ReadingError('damaged')
  const notes = createNoteTaker()
  return entries.map((entry) => entryText(readEntry(entry, notes))).join('\n\n')
}

/** What an invitation says, in the order a reader asks: what, when, where, from whom, to whom, what about. */
function entryText(event: ICAL.Component): string {
  const lines = [
    ...labelled('When', whenText(event)),
    ...labelled('Where', valueOf(event, 'location')),
    ...labelled('Organiser', personOf(event.getFirstProperty('organizer'))),
    ...labelled('Invited', event.getAllProperties('attendee').map(personOf).filter(Boolean).join(', ')),
    ...labelled('Status', statusText(event)),
  ]
  return [valueOf(event, 'summary'), lines.join('\n'), valueOf(event, 'description')].filter(Boolean).join('\n\n')
}

function labelled(label: string, value: string): readonly string[] {
  return value === '' ? [] : [`${label}: ${value}`]
}

function valueOf(event: ICAL.Component, name: string): string {
  const value: unknown = event.getFirstPropertyValue(name)
  return typeof value === 'string' ? value.trim() : ''
}

function statusText(event: ICAL.Component): string {
  return valueOf(event, 'status').toUpperCase() === 'CANCELLED' ? 'cancelled' : ''
}

/** The name of a calendar user; the address where there is no name. Who has declined is said to have. */
function personOf(property: ICAL.Property | null): string {
  if (!property) return ''
  const name = textOf(property.getParameter('cn')) || textOf(property.getFirstValue()).replace(/^mailto:/iu, '')
  return textOf(property.getParameter('partstat')).toUpperCase() === 'DECLINED' ? `${name} (declined)` : name
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** Beginning and end as the file gives them, with the name of its time zone; nothing is converted. */
function whenText(event: ICAL.Component): string {
  const [start, end] = ['dtstart', 'dtend'].map((name) => event.getFirstPropertyValue(name)).map(momentText)
  const zone = textOf(event.getFirstProperty('dtstart')?.getParameter('tzid'))
  const span = [start, end].filter(Boolean).join(' to ')
  return zone && span ? `${span} (${zone})` : span
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

function momentText(value: unknown): string {
  if (!(value instanceof ICAL.Time)) return ''
  const day = `${value.day} ${MONTHS[value.month - 1] ?? ''} ${value.year}`
  const time = `${String(value.hour).padStart(2, '0')}:${String(value.minute).padStart(2, '0')}`
  return value.isDate ? day : `${day}, ${time}${value.zone === ICAL.Timezone.utcTimezone ? ' UTC' : ''}`
}
