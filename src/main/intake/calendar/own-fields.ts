import type ICAL from 'ical.js'
import * as z from 'zod/mini'
import { clockTimeSchema, isKnownZone, zoneSchema } from '../../../shared/domain/zoned-time'
import { daySchema, idSchema } from '../../../shared/domain/primitives'
import { PRESS_ACCESS, PROGRAMME_FORMS } from '../../../shared/domain/programme'
import type { CalendarEntry } from '../../../shared/domain/programme-calendar'
import { MAX_PROSE, parameterOf } from './calendar-text'

type Fields = CalendarEntry['fields']
/** Ends the UID of what was made here and came from no calendar; before it stands the identity of the item. */
export const OWN_UID = '@sherpa'

/** The item an entry was made from: told by its own mark, or by its UID when another program has dropped the mark. */
export function ownIdOf(component: ICAL.Component, uid: string): string | null {
  const id = textOf(component, 'id') ?? (uid.endsWith(OWN_UID) ? uid.slice(0, -OWN_UID.length) : null)
  return idSchema.safeParse(id).success ? id : null
}

/** The fields that iCalendar has no place for; a calendar that was changed elsewhere keeps its own day, time and length. */
export function ownFields(component: ICAL.Component, times: Fields & { readonly uid: string }, meetingZone: string): Fields {
  const text = (name: string) => textOf(component, name) ?? ''
  return {
    ...whenOf(component, times, meetingZone),
    uid: times.uid === `${text('id')}${OWN_UID}` ? '' : times.uid.slice(0, 500),
    form: oneOf(z.enum(PROGRAMME_FORMS), text('form')) ?? 'other',
    pressAccess: oneOf(z.enum(PRESS_ACCESS), text('press')) ?? 'unspecified',
    place: String(component.getFirstPropertyValue('location') ?? '').slice(0, 500),
    interpreters: text('interpreters').slice(0, 500),
    movement: text('movement').slice(0, MAX_PROSE),
    moveMinutes: numberOf(component, 'move-minutes', 1_440),
    ...tiesOf(component),
  }
}

function tiesOf(component: ICAL.Component): Fields {
  const idsOf = (name: string) =>
    component
      .getAllProperties(`x-sherpa-${name}`)
      .map((each) => String(each.getFirstValue()))
      .filter(isId)
  const speakers = component.getAllProperties('x-sherpa-speaker').flatMap((each) => {
    const minutes = Number(parameterOf(each, 'x-minutes') || Number.NaN)
    const personId = String(each.getFirstValue())
    return isId(personId) ? [{ personId, minutes: Number.isInteger(minutes) && minutes >= 0 && minutes <= 1_440 ? minutes : null }] : []
  })
  return {
    isForAll: textOf(component, 'for-all') === 'TRUE',
    leadPersonId: idsOf('lead')[0] ?? null,
    personIds: idsOf('person').slice(0, 1_000),
    speakers: speakers.slice(0, 1_000),
    themeIds: idsOf('theme').slice(0, 1_000),
    bilateralId: idsOf('bilateral')[0] ?? null,
  }
}

function whenOf(component: ICAL.Component, times: Fields, meetingZone: string): Fields {
  const own = oneOf(zoneSchema, textOf(component, 'zone') ?? '') ?? ''
  const endZone = oneOf(zoneSchema, textOf(component, 'end-zone') ?? '') ?? ''
  if (component.hasProperty('dtstart')) {
    if (times.time === null) return { zone: own, endZone, minutes: numberOf(component, 'minutes', 10_080) }
    const isMoved = times.zone !== '' && times.zone !== own
    // Without a name of its own the zone was that of the meeting, or one this machine does not know.
    const isSame = own === '' || own === meetingZone || !isKnownZone(own) || own === times.zone
    return { zone: isMoved || !isSame ? (times.zone ?? '') : own, endZone: endZone || (times.endZone ?? '') }
  }
  const loose = { day: oneOf(daySchema, textOf(component, 'day') ?? ''), time: oneOf(clockTimeSchema, textOf(component, 'time') ?? '') }
  return { ...loose, zone: own, endZone, minutes: numberOf(component, 'minutes', 10_080) }
}

function textOf(component: ICAL.Component, name: string): string | null {
  const value = component.getFirstPropertyValue(`x-sherpa-${name}`)
  return value === null ? null : String(value)
}

function numberOf(component: ICAL.Component, name: string, most: number): number | null {
  const text = textOf(component, name) ?? ''
  return /^\d{1,5}$/u.test(text) && Number(text) <= most ? Number(text) : null
}

function oneOf<Value extends string>(schema: z.ZodMiniType<Value>, text: string): Value | null {
  const read = schema.safeParse(text)
  return read.success ? read.data : null
}

function isId(text: string): boolean {
  return idSchema.safeParse(text).success
}
