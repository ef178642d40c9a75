import { foldWords } from './fold-words'
import type { ProgrammeItem } from './programme'
import type { ProgrammeConflict } from './programme-conflicts'

const MINUTE = 60_000

/** An item with its instants (milliseconds since 1970, UTC) and who is to be there. */
export interface TimedItem {
  readonly item: ProgrammeItem
  readonly start: number
  readonly end: number
  readonly people: ReadonlySet<string>
}

/** Pairs of items that ask too much of somebody: to be in two places at once, or in the next one sooner than one gets there. */
export function findEncounters(items: readonly TimedItem[]): readonly ProgrammeConflict[] {
  const ordered = items.toSorted((left, right) => left.start - right.start)
  return [...findOverlaps(ordered), ...findHurries(ordered)]
}

/** The two start at the same place; where one of the places is not known they may well be different ones. */
function isSamePlace(left: ProgrammeItem, right: ProgrammeItem): boolean {
  const place = foldWords(left.place)
  return place !== '' && place === foldWords(right.place)
}

/** An item of unknown length takes at least a moment. */
function endOf({ start, end }: TimedItem): number {
  return Math.max(end, start + 1)
}

function findOverlaps(ordered: readonly TimedItem[]): readonly ProgrammeConflict[] {
  const conflicts: ProgrammeConflict[] = []
  let running: readonly TimedItem[] = []
  for (const later of ordered) {
    running = running.filter((earlier) => endOf(earlier) > later.start)
    for (const earlier of running) {
      const personIds = isSamePlace(earlier.item, later.item) ? [] : [...later.people].filter((id) => earlier.people.has(id))
      if (personIds.length > 0) conflicts.push({ ...pairOf(earlier, later), rule: 'two-places', personIds, minutes: 0 })
    }
    running = [...running, later]
  }
  return conflicts
}

function pairOf(earlier: TimedItem, later: TimedItem) {
  return { itemId: later.item.id, otherId: earlier.item.id }
}

/** What each person did last decides, so one item can be too soon after several others. */
function findHurries(ordered: readonly TimedItem[]): readonly ProgrammeConflict[] {
  const last = new Map<string, TimedItem>()
  return ordered.flatMap((later) => {
    const hurried = groupByLast(later, last)
    for (const id of later.people) if (endOf(later) > (last.get(id)?.end ?? 0)) last.set(id, later)
    return [...hurried].map(([earlier, personIds]) => hurryOf(earlier, later, personIds))
  })
}

/** The people who come too soon from somewhere, by where they come from. */
function groupByLast(later: TimedItem, last: ReadonlyMap<string, TimedItem>): ReadonlyMap<TimedItem, readonly string[]> {
  const hurried = new Map<TimedItem, readonly string[]>()
  for (const id of later.people) {
    const earlier = last.get(id)
    if (earlier && isTooSoon(earlier, later)) hurried.set(earlier, [...(hurried.get(earlier) ?? []), id])
  }
  return hurried
}

function isTooSoon(earlier: TimedItem, later: TimedItem): boolean {
  const isShort = endOf(earlier) <= later.start && gapOf(earlier, later) < (later.item.moveMinutes ?? 0)
  return isShort && !isSamePlace(earlier.item, later.item)
}

function hurryOf(earlier: TimedItem, later: TimedItem, personIds: readonly string[]): ProgrammeConflict {
  const minutes = Math.ceil((later.item.moveMinutes ?? 0) - gapOf(earlier, later))
  return { ...pairOf(earlier, later), rule: 'no-time-to-move', personIds, minutes }
}

function gapOf(earlier: TimedItem, later: TimedItem): number {
  return (later.start - earlier.end) / MINUTE
}
