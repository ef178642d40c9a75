import { MAX_POINT_LEVEL } from '../../../../shared/domain/point'

/** Lines of an outline from `start` up to, not including, `end`. */
export interface LineRange {
  readonly start: number
  readonly end: number
}

/** The lines from the first to the last chosen one, with everything that belongs to the last one. */
export function withChildren(levels: readonly number[], first: number, last: number): LineRange {
  const top = Math.min(...levels.slice(first, last + 1))
  let end = last + 1
  while (end < levels.length && (levels[end] ?? 0) > top) end += 1
  return { start: first, end }
}

/** The levels of a range moved in or out by one; null where that cannot be: a line is at most one deeper than the one before it. */
export function shiftLevels(levels: readonly number[], { start, end }: LineRange, step: 1 | -1): readonly number[] | null {
  const shifted = levels.slice(start, end).map((level) => level + step)
  const deepest = start === 0 ? 0 : (levels[start - 1] ?? 0) + 1
  const isPossible = (shifted[0] ?? 0) <= deepest || step < 0
  return isPossible && shifted.every((level) => level >= 0 && level <= MAX_POINT_LEVEL) ? shifted : null
}

/** The line before which a range goes when it moves up: past the nearest line that is not deeper than it. Null at the top. */
export function placeAbove(levels: readonly number[], { start }: LineRange): number | null {
  const own = levels[start] ?? 0
  for (let place = start - 1; place >= 0; place -= 1) if ((levels[place] ?? 0) <= own) return place
  return start > 0 ? 0 : null
}

/** The line before which a range goes when it moves down: past its next neighbour with its children, or into a shallower one. Null at the bottom. */
export function placeBelow(levels: readonly number[], { start, end }: LineRange): number | null {
  if (end >= levels.length) return null
  const isShallower = (levels[end] ?? 0) < (levels[start] ?? 0)
  return isShallower ? end + 1 : withChildren(levels, end, end).end
}
