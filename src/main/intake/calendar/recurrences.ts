import ICAL from 'ical.js'
import type { CalendarContext } from '../../../shared/domain/programme-calendar'
import { addDays } from '../../../shared/domain/programme-day'
import { isKnownZone, wallTimeAt } from '../../../shared/domain/zoned-time'
import type { Occurrence } from './calendar-entry'
import { parameterOf } from './calendar-text'
import { readMoment, wallOf, type CalendarMoment, type MomentReader } from './calendar-moment'

/** So many times a rule is followed; what repeats more often until the meeting is over is left out. */
const MOST = 20_000

/** What became of a repeated entry: those of its times that fall on the days of the meeting, or why there are none. */
export type Repeated = { readonly kind: 'times'; readonly occurrences: readonly Occurrence[] } | { readonly kind: 'too-often' }

/** The entry repeats by a rule or by a list of dates. */
export function doesRepeat(component: ICAL.Component): boolean {
  return component.hasProperty('rrule') || component.hasProperty('rdate')
}

/** The times of a repeated entry on the days from `day` to `lastDay`, without those in `replaced` (as `wallKey` names them). */
export function expand(
  component: ICAL.Component,
  days: { readonly day: string; readonly lastDay: CalendarContext['lastDay'] },
  replaced: ReadonlySet<string>,
  reader: MomentReader,
): Repeated {
  const property = component.getFirstProperty('dtstart')
  const start = property?.getFirstValue()
  if (!(start instanceof ICAL.Time)) return { kind: 'times', occurrences: [] }
  const tzid = property ? parameterOf(property, 'tzid') : ''
  alignUntil(component, tzid, reader)
  const uid = String(component.getFirstPropertyValue('uid') ?? '')
  const expansion = new ICAL.RecurExpansion({ component, dtstart: start })
  const occurrences: Occurrence[] = []
  // On the clock of the meeting it may be the day after already.
  const dayBefore = addDays(days.day, -1)
  for (let count = 0; count < MOST; count += 1) {
    const next = expansion.next() as ICAL.Time | null
    if (next && wallOf(next).day < dayBefore) continue
    const moment = next && readMoment(next, tzid, reader)
    if (!moment || moment.day > (days.lastDay ?? days.day)) return { kind: 'times', occurrences }
    if (moment.day >= days.day && !replaced.has(wallKey(next))) occurrences.push(occurrenceAt(component, moment, uid))
  }
  return { kind: 'too-often' }
}

/** Names one time of a repeated entry, as its exceptions name it. */
export function wallKey(value: ICAL.Time): string {
  const { day, time } = wallOf(value)
  return value.isDate ? day : `${day}T${time}`
}

/** Each time of a repeated entry is an item of its own, so each has its own UID. */
function occurrenceAt(component: ICAL.Component, start: CalendarMoment, uid: string): Occurrence {
  return { component, start, uid: `${uid.slice(0, 450)}/${start.day}T${start.time ?? ''}` }
}

/** The end of a rule is given in UTC (RFC 5545, 3.3.10), while its times are read off the clock. */
function alignUntil(component: ICAL.Component, tzid: string, { readZone, meetingZone }: MomentReader): void {
  const rule = component.getFirstPropertyValue('rrule')
  if (!(rule instanceof ICAL.Recur) || rule.until?.zone !== ICAL.Timezone.utcTimezone || tzid === '') return
  const named = readZone(tzid)
  const zone = named.kind === 'known' ? named.zone : meetingZone
  if (!isKnownZone(zone)) return
  const { day, time } = wallTimeAt(rule.until.toUnixTime() * 1000, zone)
  rule.until = ICAL.Time.fromDateTimeString(`${day}T${time}:59`)
}
