import { POINT_KINDS, TIERS, type Point, type PointKind } from '../../../shared/domain/point'
import { isInScope, WHOLE_MEETING, type PointScope } from '../../../shared/domain/point-scope'
import type { BookPoint, ListSection, PointGroup } from '../model-parts'
import { fill } from '../wording'
import type { Desk } from './desk'

/** The points of one theme, conversation or the whole meeting, by kind in the order of {@link POINT_KINDS}. */
export function pointGroups(desk: Desk, scope: PointScope, kinds: readonly PointKind[] = POINT_KINDS): readonly PointGroup[] {
  return groupPoints(
    desk,
    desk.meeting.lists.point.filter((point) => isInScope(point, scope)),
    kinds,
  )
}

/** Points of any scope by kind. */
export function groupPoints(desk: Desk, own: readonly Point[], kinds: readonly PointKind[] = POINT_KINDS): readonly PointGroup[] {
  return kinds
    .map((kind) => ({ label: desk.wording.words.pointKinds[kind], points: own.filter((point) => point.kind === kind) }))
    .filter(({ points }) => points.length > 0)
    .map(({ label, points }) => ({ label, points: byTier(points).map((point) => describe(desk, point)) }))
}

/** What is certain to be raised first; a point takes those that belong to it along. */
function byTier(points: readonly Point[]): readonly Point[] {
  const families: Point[][] = []
  for (const point of points) {
    if (point.level === 0 || families.length === 0) families.push([point])
    else families.at(-1)?.push(point)
  }
  const rank = ([head]: readonly Point[]) => (head ? TIERS.indexOf(head.tier) : 0)
  return families.toSorted((left, right) => rank(left) - rank(right)).flat()
}

function describe(desk: Desk, point: Point): BookPoint {
  return { level: point.level, runs: runsOf(desk, point), marks: marksOf(desk, point), isSayable: point.isSayable }
}

/** The line with its own citations; what supports the point as a whole is called at its end, unless its words call it already. */
function runsOf({ notes }: Desk, { id, text }: Point): BookPoint['runs'] {
  const runs = text.map((run) => ({
    ...(run.cites === null ? { text: run.text, calls: [] } : notes.quote(run.text, run.cites)),
    isBold: run.isBold,
    isItalic: run.isItalic,
  }))
  const called = new Set(runs.flatMap(({ calls }) => calls.map(({ note }) => note)))
  const { calls } = notes.cite('', { kind: 'point', id, field: 'text' })
  const rest = calls.filter(({ note }) => !called.has(note))
  return rest.length === 0 ? runs : [...runs, { text: '', calls: rest, isBold: false, isItalic: false }]
}

function marksOf({ wording: { words } }: Desk, { isSayable, marking, tier, audience }: Point): readonly string[] {
  const use = isSayable ? words.sayable : words.backgroundOnly
  return [marking, use, words.matters.tiers[tier], audience ? fill(words.matters.audience, { who: audience }) : ''].filter(Boolean)
}

/** The section of points that belong to no theme. */
export function createPointsSection(desk: Desk): ListSection<PointGroup> {
  const { headings, empty } = desk.wording.words
  return { heading: headings.points, lead: [], items: pointGroups(desk, WHOLE_MEETING), empty: empty.points }
}
