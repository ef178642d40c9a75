import ICAL from 'ical.js'
import type { Meeting } from '../../shared/domain/meeting'
import { nameOf } from '../../shared/domain/person'
import type { ProgrammeItem } from '../../shared/domain/programme'
import { isRealDay } from '../../shared/domain/programme-day'
import { spanOf, zoneOf } from '../../shared/domain/programme-time'
import { isKnownZone } from '../../shared/domain/zoned-time'
import type { InterfaceLanguage } from '../../shared/ipc/settings'
import { describeForPeople } from './calendar-words'
import { describeZone } from './calendar-zones'

// The library counts the space that begins a folded line as none of its 75 bytes (RFC 5545, 3.1).
ICAL.foldLength = 74

/** Ends the UID of what came from no other calendar; the reader of calendars knows it. */
const OWN_UID = '@sherpa'

/**
 * The programme as an iCalendar file (RFC 5545). What iCalendar has no place for travels in properties of our own (X-SHERPA-...), so that
 * reading the file again gives the same items. What has no day of the calendar is a task (VTODO). `at`: the moment of the export (ISO 8601).
 */
export function writeCalendar(meeting: Meeting, language: InterfaceLanguage, at: string): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Sherpa//Briefing//EN')
  addText(calendar, 'x-wr-calname', meeting.fields.title)
  for (const zone of describedZones(meeting)) calendar.addSubcomponent(zone)
  for (const item of meeting.lists.programme) calendar.addSubcomponent(describeItem(item, meeting, language, at))
  return `${calendar.toString()}\r\n`
}

function describedZones(meeting: Meeting): readonly ICAL.Component[] {
  const dated = meeting.lists.programme.filter((item) => realDay(item) !== null && item.time !== null)
  const zones = new Set(dated.map((item) => zoneOf(item, meeting.fields)).filter((zone) => isKnownZone(zone) && zone !== 'UTC'))
  const years = dated.map(({ day }) => Number(day?.slice(0, 4)))
  return [...zones].map((zone) => describeZone(zone, Math.min(...years) - 1, Math.min(Math.max(...years), Math.min(...years) + 20) + 1))
}

/** The day of an item, when it is one of the calendar. */
function realDay({ day }: ProgrammeItem): string | null {
  return day !== null && isRealDay(day) ? day : null
}

function describeItem(item: ProgrammeItem, meeting: Meeting, language: InterfaceLanguage, at: string): ICAL.Component {
  const component = new ICAL.Component(realDay(item) === null ? 'vtodo' : 'vevent')
  addText(component, 'uid', item.uid || item.id + OWN_UID)
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${at.slice(0, 19)}Z`))
  addText(component, 'summary', item.title)
  addWhen(component, item, meeting)
  if (item.place !== '') addText(component, 'location', item.place)
  const words = describeForPeople(item, meeting, language)
  if (words !== '') addText(component, 'description', words)
  addInvited(component, item, meeting)
  addOwn(component, item)
  return component
}

function addWhen(component: ICAL.Component, item: ProgrammeItem, { fields }: Meeting): void {
  if (item.zone !== '') addText(component, 'x-sherpa-zone', item.zone)
  if (item.endZone !== '') addText(component, 'x-sherpa-end-zone', item.endZone)
  const day = realDay(item)
  if (day === null || item.time === null) {
    addLooseTime(component, item, day)
    return
  }
  const start = new ICAL.Property('dtstart')
  const zone = zoneOf(item, fields)
  if (isKnownZone(zone) && spanOf(item, fields)) start.setParameter('tzid', zone)
  start.setValue(ICAL.Time.fromDateTimeString(`${day}T${item.time}:00`))
  component.addProperty(start)
  if (item.minutes !== null) component.addPropertyWithValue('duration', new ICAL.Duration({ minutes: item.minutes }))
}

function addLooseTime(component: ICAL.Component, item: ProgrammeItem, day: string | null): void {
  if (day !== null) component.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(day))
  else if (item.day !== null) addText(component, 'x-sherpa-day', item.day)
  if (item.time !== null) addText(component, 'x-sherpa-time', item.time)
  if (item.minutes !== null) addText(component, 'x-sherpa-minutes', String(item.minutes))
}

/** People without an address have no calendar to be invited to; their names are still said (as Google and Apple do). */
function addInvited(component: ICAL.Component, item: ProgrammeItem, { lists }: Meeting): void {
  const ids = new Set([item.leadPersonId, ...item.speakers.map(({ personId }) => personId), ...(item.isForAll ? [] : item.personIds)])
  for (const person of lists.person.filter(({ id }) => ids.has(id))) {
    const attendee = new ICAL.Property('attendee')
    attendee.setParameter('cn', plain(nameOf(person)).replaceAll('"', "'"))
    if (person.id === item.leadPersonId) attendee.setParameter('role', 'CHAIR')
    attendee.setValue('invalid:nomail')
    component.addProperty(attendee)
  }
}

function addOwn(component: ICAL.Component, item: ProgrammeItem): void {
  const own = (name: string, value: string | null) =>
    value === null || value === '' ? undefined : addText(component, `x-sherpa-${name}`, value)
  own('id', item.id)
  own('form', item.form)
  own('for-all', item.isForAll ? 'TRUE' : 'FALSE')
  own('press', item.pressAccess)
  own('interpreters', item.interpreters)
  own('movement', item.movement)
  own('move-minutes', item.moveMinutes === null ? null : String(item.moveMinutes))
  own('lead', item.leadPersonId)
  own('bilateral', item.bilateralId)
  for (const personId of item.personIds) own('person', personId)
  for (const themeId of item.themeIds) own('theme', themeId)
  for (const { personId, minutes } of item.speakers) {
    own('speaker', personId)?.setParameter('x-minutes', minutes === null ? '-' : String(minutes))
  }
}

/** Adds a property with text; other kinds of value are not escaped. */
function addText(component: ICAL.Component, name: string, text: string): ICAL.Property {
  const property = new ICAL.Property([name, {}, 'text', plain(text)])
  return component.addProperty(property)
}

/** Control characters but tab and line feed cannot be in a calendar (RFC 5545, 3.1). */
function plain(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\t\n]/gu, '')
}
