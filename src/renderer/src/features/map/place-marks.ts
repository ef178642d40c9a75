import type { MapEntry } from './map-entries'

/** Where the symbol of a party stands, in the units of the view. */
export interface PlacedMark {
  readonly entry: MapEntry
  readonly x: number
  readonly y: number
}

/**
 * The symbols that have room: none closer than `gap` (in the units of the view) to one placed before it. Parties that stay away give way
 * to those who come, and the small states to the large ones; the list beside the map has them all.
 */
export function placeMarks(entries: readonly MapEntry[], gap: number): readonly PlacedMark[] {
  const placed: PlacedMark[] = []
  for (const entry of entries.toSorted((left, right) => rank(left) - rank(right))) {
    const mark = markOf(entry)
    if (mark && placed.every(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) >= gap)) placed.push(mark)
  }
  return placed
}

function rank({ isAway, shape }: MapEntry): number {
  return (isAway ? 1 : 0) + (shape?.isSmall ? 2 : 0)
}

function markOf(entry: MapEntry): PlacedMark | null {
  const { x, y } = entry.shape ?? { x: null, y: null }
  return x === null || y === null ? null : { entry, x, y }
}
