import type { Line } from './page-lines'

/** As many lines at the top and at the bottom of a page may be its running head and foot. */
const EDGE = 2
/** A line that stands at the same height, to this many points, on more than half of the pages is no part of the text. */
const SAME_HEIGHT = 6

/** The pages without running heads, feet and page numbers. */
export function withoutRunningLines(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  if (pages.length < 2) return pages
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).flatMap((line) => keysOf(line)))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const isRunning = (line: Line): boolean => keysOf(line).some((key) => (counts.get(key) ?? 0) > pages.length / 2)
  return pages.map((page) => {
    const edges = new Set(edgesOf(page))
    return page.filter((line) => !edges.has(line) || !isRunning(line))
  })
}

/** The outermost lines by height; a page may draw its foot first. */
function edgesOf(page: readonly Line[]): readonly Line[] {
  const byHeight = [...page].sort((left, right) => left.baseline - right.baseline)
  return [...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]
}

/** The words with numbers made alike, at the two nearest heights of a coarse grid, so that no edge of the grid parts two of a kind. */
function keysOf({ text, baseline }: Line): readonly string[] {
  const words = text.replace(/\p{N}+/gu, '#').toLowerCase()
  const row = Math.floor(baseline / SAME_HEIGHT)
  return [`${row} ${words}`, `${row + 1} ${words}`]
}
