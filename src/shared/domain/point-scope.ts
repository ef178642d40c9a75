import type { Point } from './point'

/** What a point belongs to: a theme, a conversation, or, where both are null, the meeting as a whole. */
export type PointScope = Pick<Point, 'themeId' | 'bilateralId'>

/** The points of the meeting as a whole; those open the book. */
export const WHOLE_MEETING: PointScope = { themeId: null, bilateralId: null }

/** The points of one theme. */
export function ofTheme(themeId: string): PointScope {
  return { themeId, bilateralId: null }
}

/** Whether a point belongs to it, and to nothing else. */
export function isInScope(point: Point, { themeId, bilateralId }: PointScope): boolean {
  return point.themeId === themeId && point.bilateralId === bilateralId
}
