import type { Meeting } from './meeting'
import { createStopwatch, paceOf, type Pace } from './pace'
import { TIERS, type Point, type PointKind } from './point'
import { wordsOf } from './rich-text'

/** A point and the whole seconds it takes, interpretation included; seconds set by hand are taken as they are. */
export interface TimedPoint {
  readonly point: Point
  readonly seconds: number
}

/** The speaking time of one theme, or of the meeting as a whole. Everything is in whole seconds. */
export interface TimeBudget {
  /** Null for the points of the meeting as a whole. */
  readonly themeId: string | null
  /** The minutes set aside; null while they are not known: then everything fits. */
  readonly given: number | null
  /** What is said in any case: points to make and to ask that may be said aloud. */
  readonly needed: number
  /** What is said only when somebody raises it: if raised and defensive. */
  readonly inReserve: number
  /** How much too long it is; 0 when it fits or nothing is given. */
  readonly excess: number
  /** What is still unsaid when the time is over. Points to make come first, then those to ask; within a kind the certain ones. */
  readonly doesNotFit: readonly TimedPoint[]
}

/** The speaking time of a meeting. */
export interface Budget {
  readonly pace: Pace
  /** Every theme, in the order of the meeting. */
  readonly themes: readonly TimeBudget[]
  /** The points of the meeting as a whole; no time is set aside for them alone. A conversation has its own time and is not counted. */
  readonly general: TimeBudget
  /** Everything against the minutes of all themes; `given` is null while any theme has no minutes. */
  readonly meeting: TimeBudget
}

/** What is spoken in any case, and in which order it is given up last. */
const PLANNED: readonly PointKind[] = ['to-make', 'to-ask']
const IN_RESERVE: readonly PointKind[] = ['if-raised', 'defensive']

/** The speaking time of every theme and of the meeting, at the pace of its language and interpretation. */
export function assessBudget(meeting: Meeting): Budget {
  const pace = paceOf(meeting.fields)
  const points = meeting.lists.point.filter(({ bilateralId }) => bilateralId === null)
  const timed = timePoints(points, createStopwatch(pace))
  const of = (themeId: string | null) => timed.filter(({ point }) => point.themeId === themeId)
  const themes = meeting.lists.theme.map(({ id, minutes }) => budgetOf(id, minutes, of(id)))
  const isTimed = themes.length > 0 && meeting.lists.theme.every(({ minutes }) => minutes !== null)
  const minutes = isTimed ? meeting.lists.theme.reduce((sum, theme) => sum + (theme.minutes ?? 0), 0) : null
  return { pace, themes, general: budgetOf(null, null, of(null)), meeting: budgetOf(null, minutes, timed) }
}

/** The seconds each point takes when it is said; a point that is background only, to listen for or to avoid takes none. */
export function timePoints(points: readonly Point[], secondsOf: (text: string) => number): readonly TimedPoint[] {
  return points.map((point) => ({ point, seconds: isSpoken(point) ? (point.seconds ?? secondsOf(wordsOf(point.text))) : 0 }))
}

function isSpoken({ kind, isSayable }: Point): boolean {
  return isSayable && kind !== 'to-listen-for' && kind !== 'avoid'
}

function budgetOf(themeId: string | null, minutes: number | null, points: readonly TimedPoint[]): TimeBudget {
  const given = minutes === null ? null : minutes * 60
  const planned = inOrder(points.filter(({ point, seconds }) => PLANNED.includes(point.kind) && seconds > 0))
  const needed = total(planned)
  const inReserve = total(points.filter(({ point }) => IN_RESERVE.includes(point.kind)))
  const excess = given === null ? 0 : Math.max(0, needed - given)
  return { themeId, given, needed, inReserve, excess, doesNotFit: given === null ? [] : unsaidAfter(given, planned) }
}

function inOrder(points: readonly TimedPoint[]): readonly TimedPoint[] {
  const rank = ({ point }: TimedPoint) => PLANNED.indexOf(point.kind) * TIERS.length + TIERS.indexOf(point.tier)
  return points.toSorted((left, right) => rank(left) - rank(right))
}

/** From the point during which the time ends; nobody leaves out a point in the middle to get a later one in. */
function unsaidAfter(given: number, points: readonly TimedPoint[]): readonly TimedPoint[] {
  let spent = 0
  const cut = points.findIndex(({ seconds }) => (spent += seconds) > given)
  return cut === -1 ? [] : points.slice(cut)
}

function total(points: readonly TimedPoint[]): number {
  return points.reduce((sum, { seconds }) => sum + seconds, 0)
}
