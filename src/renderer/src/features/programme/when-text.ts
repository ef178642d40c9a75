import type { Meeting } from '../../../../shared/domain/meeting'
import type { ProgrammeItem } from '../../../../shared/domain/programme'
import { cityOf, clockZoneOf } from '../../../../shared/domain/programme-clock'
import { spanOf, type ProgrammeSpan } from '../../../../shared/domain/programme-time'
import { wallTimeAt } from '../../../../shared/domain/zoned-time'
import { m } from '../../../../messages/generated/messages'
import { shortDayText } from '../../text/programme-terms'

/** When an item is on the clock of the meeting: "09:30–11:00". */
export function clockText({
  span,
  item,
  zone,
}: {
  readonly span: ProgrammeSpan
  readonly item: ProgrammeItem
  readonly zone: string
}): string {
  const from = wallTimeAt(span.start, zone)
  const to = wallTimeAt(span.end, zone)
  if (item.minutes === null) return from.time
  return `${from.time}–${to.time}${from.day === to.day ? '' : ` (${shortDayText(to.day)})`}`
}

/** The same in words that are read aloud: "09:30 to 11:00". */
export function spokenTime(span: ProgrammeSpan, item: ProgrammeItem, zone: string): string {
  const from = wallTimeAt(span.start, zone).time
  return item.minutes === null ? m.programme_from({ from }) : m.programme_from_to({ from, to: wallTimeAt(span.end, zone).time })
}

/** The clocks of other places an item is in, where they show another time: "07:30 Bucharest", "07:30 Bucharest – 09:45 Paris". */
export function localText(span: ProgrammeSpan, item: ProgrammeItem, zone: string): string {
  const { starts, ends } = span
  if (wallTimeAt(span.start, zone).time === starts.time && wallTimeAt(span.end, zone).time === ends.time) return ''
  const from = m.programme_local({ time: starts.time, place: cityOf(starts.zone) })
  if (item.minutes === null) return from
  if (starts.zone === ends.zone) return `${starts.time}–${m.programme_local({ time: ends.time, place: cityOf(ends.zone) })}`
  return `${from} – ${m.programme_local({ time: ends.time, place: cityOf(ends.zone) })}`
}

/** Day and time of an item in one line, for messages: "Tue 6 Jan, 09:30–11:00". */
export function whenText(item: ProgrammeItem, { fields }: Pick<Meeting, 'fields'>): string {
  const zone = clockZoneOf(fields)
  const span = spanOf(item, { zone })
  if (span) return `${shortDayText(wallTimeAt(span.start, zone).day)}, ${clockText({ span, item, zone })}`
  const day = item.day ?? m.programme_undated()
  return `${day}, ${item.time ?? m.programme_without_time()}`
}
