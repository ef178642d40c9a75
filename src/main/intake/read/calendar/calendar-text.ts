import ICAL from 'ical.js'

const LONGEST_EVENTS = 200

/** The text of calendar data (RFC 5545): its events one after the other, in the order of the file. */
export function calendarText(data: string): string {
  const parsed: unknown = ICAL.parse(data)
  const calendars = isNested(parsed) ? parsed : [parsed]
  return calendars
    .map((each) => new ICAL.Component(each as string))
    .flatMap((calendar) => calendar.getAllSubcomponents('vevent'))
    .slice(0, LONGEST_EVENTS)
    .map(eventText)
    .join('\n\n')
}

/** Several calendars in one file come as a list of lists. */
function isNested(parsed: unknown): parsed is readonly unknown[] {
  return Array.isArray(parsed) && Array.isArray(parsed[0])
}

type Component = InstanceType<typeof ICAL.Component>

/** What an invitation says, in the order a reader asks: what, when, where, from whom, to whom, what about. */
function eventText(event: Component): string {
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

function valueOf(event: Component, name: string): string {
  const value: unknown = event.getFirstPropertyValue(name)
  return typeof value === 'string' ? value.trim() : ''
}

function statusText(event: Component): string {
  return valueOf(event, 'status').toUpperCase() === 'CANCELLED' ? 'cancelled' : ''
}

type Property = ReturnType<Component['getFirstProperty']>

/** The name of a calendar user; the address where there is no name. Who has declined is said to have. */
function personOf(property: Property): string {
  if (!property) return ''
  const name = textOf(property.getParameter('cn')) || textOf(property.getFirstValue()).replace(/^mailto:/iu, '')
  return textOf(property.getParameter('partstat')).toUpperCase() === 'DECLINED' ? `${name} (declined)` : name
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** Beginning and end as the file gives them, with the name of its time zone; nothing is converted. */
function whenText(event: Component): string {
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
