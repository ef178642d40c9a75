import type { Meeting } from './meeting'
import type { ProgrammeItem } from './programme'
import { isRealDay } from './programme-day'
import { findBoundProblem } from './programme-bounds'
import { findEncounters, type TimedItem } from './programme-overlaps'
import { createPeopleFinder, findAbsentSpeakers } from './programme-people'
import { spanOf, zoneOf } from './programme-time'
import { isKnownZone } from './zoned-time'

/**
 * What cannot be as the programme has it. `two-places`: somebody is needed in two at once; `no-time-to-move`: there is less time between two
 * places than it takes; `outside-days`, `outside-hours`: before the meeting opens or after it closes; `skipped-time`, `repeated-time`: the
 * clocks change over the start; `absent-speaker`: who leads or speaks stays away; `no-zone`: nothing says in which zone the clocks are (told
 * once, for the first such item); `unknown-zone`: its name is none; `no-such-day`: not in the calendar; `no-minutes`: it has a start and no end.
 */
export const PROGRAMME_RULES = [
  'two-places',
  'no-time-to-move',
  'outside-days',
  'outside-hours',
  'skipped-time',
  'repeated-time',
  'absent-speaker',
  'no-zone',
  'unknown-zone',
  'no-such-day',
  'no-minutes',
] as const
/** See {@link PROGRAMME_RULES}. */
export type ProgrammeRule = (typeof PROGRAMME_RULES)[number]

/** One thing that cannot be as the programme has it. */
export interface ProgrammeConflict {
  readonly rule: ProgrammeRule
  readonly itemId: string
  /** The other item, the earlier one, where there are two; null otherwise. */
  readonly otherId: string | null
  /** Whom it concerns, where it is about people. */
  readonly personIds: readonly string[]
  /** Minutes that lack, where time is too short; 0 otherwise. */
  readonly minutes: number
}

/** Everything that cannot be as the programme has it, in the order of the list of items; what concerns two stands with the later one. */
export function findProgrammeConflicts(meeting: Meeting): readonly ProgrammeConflict[] {
  const { programme } = meeting.lists
  const found = [...programme.flatMap((item) => conflictsOf(meeting, item)), ...findNoZone(meeting), ...findEncounters(timedItems(meeting))]
  const places = new Map(programme.map(({ id }, at) => [id, at]))
  const placeOf = ({ itemId }: ProgrammeConflict) => places.get(itemId) ?? 0
  return found.toSorted((left, right) => placeOf(left) - placeOf(right))
}

function conflictsOf(meeting: Meeting, item: ProgrammeItem): readonly ProgrammeConflict[] {
  const own = { itemId: item.id, otherId: null, minutes: 0, personIds: [] }
  const rules = [findTimeProblem(meeting, item), findBoundProblem(meeting.fields, item), findLengthProblem(item)]
  const absent = findAbsentSpeakers(meeting, item)
  return [
    ...rules.flatMap((rule) => (rule ? [{ ...own, rule }] : [])),
    ...(absent.length > 0 ? [{ ...own, rule: 'absent-speaker' as const, personIds: absent }] : []),
  ]
}

function findTimeProblem({ fields }: Meeting, item: ProgrammeItem): ProgrammeRule | null {
  if (item.day !== null && !isRealDay(item.day)) return 'no-such-day'
  if ([zoneOf(item, fields), item.endZone].some((zone) => zone !== '' && !isKnownZone(zone))) return 'unknown-zone'
  const clock = spanOf(item, fields)?.clock
  return clock === 'skipped' ? 'skipped-time' : clock === 'repeated' ? 'repeated-time' : null
}

function findLengthProblem({ time, minutes }: ProgrammeItem): ProgrammeRule | null {
  return time !== null && minutes === null ? 'no-minutes' : null
}

function findNoZone({ fields, lists }: Meeting): readonly ProgrammeConflict[] {
  const first = lists.programme.find((item) => item.day !== null && item.time !== null && zoneOf(item, fields) === '')
  return first ? [{ rule: 'no-zone', itemId: first.id, otherId: null, personIds: [], minutes: 0 }] : []
}

/** Without any zone the clocks of a meeting are still those of one place, so they can be compared; UTC stands for it. */
function timedItems(meeting: Meeting): readonly TimedItem[] {
  const fields = { zone: meeting.fields.zone || 'UTC' }
  const findPeople = createPeopleFinder(meeting)
  return meeting.lists.programme.flatMap((item) => {
    const span = spanOf(item, fields)
    return span ? [{ item, start: span.start, end: span.end, people: findPeople(item) }] : []
  })
}
