import { POINT_KINDS, type Point, type PointKind } from '../../../shared/domain/point'
import { wordsOf } from '../../../shared/domain/rich-text'
import type { ListSection, PointGroup } from '../book-model'
import type { Desk } from './desk'

/** The points of one theme (null: of the whole meeting), by kind in the order of {@link POINT_KINDS}. */
export function pointGroups(desk: Desk, themeId: string | null, kinds: readonly PointKind[] = POINT_KINDS): readonly PointGroup[] {
  const own = desk.meeting.lists.point.filter((point) => point.themeId === themeId)
  return kinds
    .map((kind) => ({ label: desk.wording.words.pointKinds[kind], points: own.filter((point) => point.kind === kind) }))
    .filter(({ points }) => points.length > 0)
    .map(({ label, points }) => ({ label, points: points.map((point) => describe(desk, point)) }))
}

function describe({ notes, wording: { words } }: Desk, { id, text, isSayable }: Point): PointGroup['points'][number] {
  const mark = isSayable ? words.sayable : words.backgroundOnly
  return { ...notes.cite(wordsOf(text), { kind: 'point', id, field: 'text' }), mark, isSayable }
}

/** The section of points that belong to no theme. */
export function createPointsSection(desk: Desk): ListSection<PointGroup> {
  const { headings, empty } = desk.wording.words
  return { heading: headings.points, lead: [], items: pointGroups(desk, null), empty: empty.points }
}
