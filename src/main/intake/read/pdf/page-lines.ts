/** A 2 x 3 matrix as PDF writes it (ISO 32000-2, 8.3.3). */
export type Matrix = readonly number[]

/** A run of characters as the page draws it. */
export interface TextRun {
  readonly str: string
  readonly transform: Matrix
  /** In units of the page. */
  readonly width: number
}

/** Runs that stand side by side; positions in points from the upper left corner of the page as it is shown. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Height of the letters. */
  readonly size: number
}

/** A gap of this share of the letters' height is a blank that the page does not draw. */
const BLANK = 0.15
/** Letters that rise or sink by less, such as those of a footnote mark, stay on their line. */
const SAME_LINE = 0.5

/**
 * Gathers runs into lines in the order in which the page draws them: programs draw one column after the other, where sorting by position
 * would mix them. `view` turns the page the way it is shown.
 */
export function linesOf(runs: readonly TextRun[], view: Matrix): readonly Line[] {
  const lines: Line[] = []
  let open: Line | null = null
  for (const run of runs) {
    const piece = place(run, view)
    if (piece.text.trim() === '' && open === null) continue
    if (open !== null && isBeside(open, piece)) open = joinPieces(open, piece)
    else if (piece.text.trim() !== '') {
      if (open !== null) lines.push(open)
      open = piece
    }
  }
  return (open === null ? lines : [...lines, open]).map(tidy).filter(({ text }) => text !== '')
}

function place({ str, transform, width }: TextRun, view: Matrix): Line {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view
  const [, , runC = 0, runD = 0, x = 0, y = 0] = transform
  const left = a * x + c * y + e
  const baseline = b * x + d * y + f
  const size = Math.hypot(a * runC + c * runD, b * runC + d * runD)
  return { text: str, left, right: left + width, baseline, size }
}

function isBeside(line: Line, piece: Line): boolean {
  const height = Math.max(line.size, piece.size)
  const isLevel = Math.abs(line.baseline - piece.baseline) <= height * SAME_LINE
  return isLevel && piece.left >= line.right - height
}

function joinPieces(line: Line, piece: Line): Line {
  const gap = piece.left - line.right > Math.max(line.size, piece.size) * BLANK ? ' ' : ''
  const isMark = piece.text.trim() === ''
  return {
    text: line.text + gap + piece.text,
    left: line.left,
    right: Math.max(line.right, piece.right),
    baseline: line.baseline,
    size: isMark ? line.size : Math.max(line.size, piece.size),
  }
}

function tidy(line: Line): Line {
  return { ...line, text: line.text.replace(/\s+/gu, ' ').trim() }
}
