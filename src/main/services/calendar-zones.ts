import ICAL from 'ical.js'
import { fromAbsolute } from '@internationalized/date'

/** No zone changes its clocks twice in so many milliseconds. */
const WEEK = 7 * 86_400_000

/** A change of the clocks: when (milliseconds since 1970, UTC), and the offsets from UTC before and after it, in milliseconds. */
interface Change {
  readonly at: number
  readonly before: number
  readonly after: number
}

/**
 * A time zone as calendars without a zone database read it (VTIMEZONE, RFC 5545, 3.6.5): each change of its clocks from the first day of
 * `fromYear` to the last of `toYear`, one by one.
 */
export function describeZone(zone: string, fromYear: number, toYear: number): ICAL.Component {
  const component = new ICAL.Component('vtimezone')
  component.addPropertyWithValue('tzid', zone)
  const [from, to] = [Date.UTC(fromYear, 0, 1), Date.UTC(toYear + 1, 0, 1)]
  const first = offsetAt(from, zone)
  const changes = [{ at: from, before: first, after: first }, ...changesOf(zone, from, to)]
  const usual = Math.min(...changes.map(({ after }) => after))
  for (const change of changes) component.addSubcomponent(describeChange(change, change.after > usual))
  return component
}

function changesOf(zone: string, from: number, to: number): readonly Change[] {
  const changes: Change[] = []
  for (let at = from; at < to; at += WEEK) {
    const [before, after] = [offsetAt(at, zone), offsetAt(at + WEEK, zone)]
    if (before !== after) changes.push({ at: momentOf(zone, at, at + WEEK, before), before, after })
  }
  return changes
}

/** The first minute with another offset, halving the time in which it lies. */
function momentOf(zone: string, from: number, to: number, before: number): number {
  if (to - from <= 60_000) return to
  const middle = Math.round((from + to) / 2 / 60_000) * 60_000
  return offsetAt(middle, zone) === before ? momentOf(zone, middle, to, before) : momentOf(zone, from, middle, before)
}

function offsetAt(instant: number, zone: string): number {
  return fromAbsolute(instant, zone).offset
}

function describeChange({ at, before, after }: Change, isSummer: boolean): ICAL.Component {
  const component = new ICAL.Component(isSummer ? 'daylight' : 'standard')
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(new Date(at + before).toISOString().slice(0, 19)))
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(before / 1000))
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(after / 1000))
  return component
}
