import type { Attendance } from '../attendance'
import { assessBudget, type Budget } from '../budget'
import type { Evidence, Fact } from '../evidence'
import type { Meeting } from '../meeting'
import type { Person } from '../person'
import type { Point } from '../point'
import { findProgrammeConflicts, type ProgrammeConflict } from '../programme-conflicts'
import type { Source } from '../source'
import { isKnownZone, wallTimeAt } from '../zoned-time'

/** A briefing with everything that several checks look up, looked up once. */
export interface Ground {
  readonly meeting: Meeting
  /** The moment at which it is checked, ISO 8601 in UTC. */
  readonly now: string
  /** The day by which the age of things is counted: today where the meeting is, but never later than its last day. */
  readonly referenceDay: string
  readonly personOf: (id: string | null) => Person | undefined
  readonly partyNameOf: (id: string | null) => string
  readonly themeTitleOf: (id: string | null) => string
  readonly sourceOf: (id: string) => Source | undefined
  readonly attendanceOf: (personId: string) => Attendance | undefined
  /** What supports or contradicts a fact, in the order of the list. */
  readonly evidenceFor: (fact: Fact) => readonly Evidence[]
  /** Everything said about any field of a thing. */
  readonly evidenceAbout: (id: string) => readonly Evidence[]
  /** The evidence of each fact that has any, in the order in which the facts first appear. */
  readonly evidencedFacts: readonly (readonly Evidence[])[]
  /** The points of a theme; null gives those of no theme and no conversation. */
  readonly pointsOf: (themeId: string | null) => readonly Point[]
  readonly budget: Budget
  readonly conflicts: readonly ProgrammeConflict[]
}

/** Looks up what the checks need. `now` is an instant, ISO 8601. */
export function createGround(meeting: Meeting, now: string): Ground {
  const { lists } = meeting
  const [people, parties, themes, sources] = [byId(lists.person), byId(lists.party), byId(lists.theme), byId(lists.source)]
  const presence = new Map(lists.attendance.map((each) => [each.personId, each]))
  const points = groupBy(
    lists.point.filter(({ bilateralId }) => bilateralId === null),
    ({ themeId }) => themeId ?? '',
  )
  return {
    ...{ meeting, now, referenceDay: referenceDayOf(meeting, now) },
    personOf: (id) => people.get(id ?? ''),
    partyNameOf: (id) => parties.get(id ?? '')?.name ?? '',
    themeTitleOf: (id) => themes.get(id ?? '')?.title ?? '',
    sourceOf: (id) => sources.get(id),
    attendanceOf: (personId) => presence.get(personId),
    pointsOf: (themeId) => points.get(themeId ?? '') ?? [],
    ...lookUpEvidence(lists.evidence),
    ...{ budget: assessBudget(meeting), conflicts: findProgrammeConflicts(meeting) },
  }
}

function lookUpEvidence(evidence: readonly Evidence[]): Pick<Ground, 'evidenceFor' | 'evidenceAbout' | 'evidencedFacts'> {
  const keyOf = ({ kind, id, field }: Fact) => `${kind} ${id} ${field}`
  const byFact = groupBy(evidence, ({ fact }) => keyOf(fact))
  const byThing = groupBy(evidence, ({ fact }) => fact.id)
  return {
    evidenceFor: (fact) => byFact.get(keyOf(fact)) ?? [],
    evidenceAbout: (id) => byThing.get(id) ?? [],
    evidencedFacts: [...byFact.values()],
  }
}

function byId<Thing extends { readonly id: string }>(list: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(list.map((item) => [item.id, item]))
}

function groupBy<Value>(items: readonly Value[], keyOf: (item: Value) => string): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function referenceDayOf({ fields }: Meeting, now: string): string {
  const instant = Date.parse(now)
  const today = isKnownZone(fields.zone) ? wallTimeAt(instant, fields.zone).day : now.slice(0, 10)
  const last = fields.lastDay ?? fields.day ?? today
  return last < today ? last : today
}

/** Whole days from one calendar day to another (ISO 8601); negative when the second is earlier. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / 86_400_000)
}
