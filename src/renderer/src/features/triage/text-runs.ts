/** A stretch of a text, in UTF-16 units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A stretch over which the same marks lie. */
export interface Run<Mark extends Range> extends Range {
  readonly marks: readonly Mark[]
}

/**
 * Cuts the stretch from `start` to `end` wherever one of the marks begins or ends. The runs follow each other without a gap; marks may
 * overlap, stand outside or reach beyond, and keep their order.
 */
export function splitIntoRuns<Mark extends Range>(start: number, end: number, marks: readonly Mark[]): readonly Run<Mark>[] {
  const edges = marks.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < end)
  const cuts = [start, ...new Set(edges.toSorted((left, right) => left - right)), end]
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] ?? end
    return from < to ? [{ start: from, end: to, marks: marks.filter((mark) => mark.start <= from && mark.end >= to) }] : []
  })
}
