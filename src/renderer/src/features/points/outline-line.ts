import type { Point, PointKind } from '../../../../shared/domain/point'
import type { RichLine, Run } from '../../../../shared/domain/rich-text'

/** One line of the outline while it is edited: the part of a point that is typed. Its other facts stay with the point. */
export interface OutlineLine {
  /** Null until the line is given one. */
  readonly id: string | null
  readonly level: number
  readonly kind: PointKind
  readonly text: RichLine
}

/** A point as a line, its text written the one way in which an editor writes it. */
export function lineOf({ id, level, kind, text }: Point): OutlineLine {
  return { id, level, kind, text: tidyLine(text) }
}

/** Neighbours in the same style are one run: the same words in the same style are written one way only. */
export function tidyLine(line: RichLine): RichLine {
  const runs: Run[] = []
  for (const run of line) {
    const last = runs.at(-1)
    if (last && isSameStyle(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  return runs
}

export function isSameText(left: RichLine, right: RichLine): boolean {
  return left.length === right.length && left.every((run, index) => isSameRun(run, right[index]))
}

export function isSameLine(left: OutlineLine, right: OutlineLine): boolean {
  return left.id === right.id && left.level === right.level && left.kind === right.kind && isSameText(left.text, right.text)
}

function isSameRun(left: Run, right: Run | undefined): boolean {
  return right?.text === left.text && isSameStyle(left, right)
}

function isSameStyle(left: Run, right: Run): boolean {
  return left.isBold === right.isBold && left.isItalic === right.isItalic && left.cites === right.cites
}
