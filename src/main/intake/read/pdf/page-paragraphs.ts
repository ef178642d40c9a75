import { isContinued, joinWords } from './join-words'
import type { Line } from './page-lines'

/** Lines farther apart than this many times the usual distance belong to different paragraphs. */
const PARAGRAPH_GAP = 1.35
/** Letters that differ by more are a heading and its text. */
const OTHER_SIZE = 0.15
/** Narrower blocks, seen against the widest line of the page, are tables and addresses, whose lines are meant. */
const NARROW = 0.35
/** Lines that end within this share of the width of the longest one were broken to fit. */
const RAGGED = 0.15

/** Puts the lines of one page together to paragraphs: by their distance, and by whether the next word would still have fitted. */
export function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const leading = usualLeading(lines)
  const blocks: Line[][] = []
  for (const line of lines) {
    const open = blocks.at(-1)
    const last = open?.at(-1)
    if (open && last && isNear(last, line, leading)) open.push(line)
    else blocks.push([line])
  }
  const widest = Math.max(0, ...lines.map((line) => line.right - line.left))
  return joinContinued(blocks.map((block, index) => describeBlock(block, blocks[index - 1], widest * NARROW)))
}

function isNear(above: Line, below: Line, leading: number): boolean {
  const step = below.baseline - above.baseline
  const isSameSize = Math.abs(above.size - below.size) <= OTHER_SIZE * Math.max(above.size, below.size)
  return step > 0 && step <= leading * PARAGRAPH_GAP && isSameSize
}

/** The median distance of lines that follow each other downwards, in points; a line is never closer than its letters are high. */
function usualLeading(lines: readonly Line[]): number {
  const steps = lines
    .map((line, index) => ({ line, step: line.baseline - (lines[index - 1]?.baseline ?? Infinity) }))
    .filter(({ line, step }) => step > 0 && step < line.size * 4)
    .map(({ step }) => step)
    .sort((left, right) => left - right)
  return Math.max(steps[Math.floor((steps.length - 1) / 2)] ?? 0, (lines[0]?.size ?? 0) * 1.1)
}

function blockText(block: readonly Line[], narrow: number): string {
  const right = Math.max(...block.map((line) => line.right))
  const left = Math.min(...block.map((line) => line.left))
  const long = block.filter((line) => line.right >= right - (right - left) * RAGGED).length
  const isFlowing = right - left >= narrow && (block.length < 3 || long > 1)
  return block.reduce((text, line, index) => {
    const above = block[index - 1]
    if (!above) return line.text
    return isFlowing && isBrokenToFit(above, line, right) ? joinWords(text, line.text, ' ') : `${text}\n${line.text}`
  }, '')
}

/** The first word of the next line had no room on this one. */
function isBrokenToFit(line: Line, next: Line, right: number): boolean {
  const word = next.text.split(' ', 1)[0] ?? ''
  const letter = (next.right - next.left) / Math.max(1, next.text.length)
  return line.right + letter * (word.length + 0.5) >= right
}

interface Block {
  readonly text: string
  /** It begins above the end of the block before it: in the next column. */
  readonly isNextColumn: boolean
}

function describeBlock(block: readonly Line[], before: readonly Line[] | undefined, narrow: number): Block {
  const isNextColumn = (block[0]?.baseline ?? 0) < (before?.at(-1)?.baseline ?? 0)
  return { text: blockText(block, narrow), isNextColumn }
}

/** A paragraph that goes on in the next column is one. */
function joinContinued(blocks: readonly Block[]): readonly string[] {
  const joined: string[] = []
  for (const { text, isNextColumn } of blocks) {
    const last = joined.at(-1)
    if (last !== undefined && isNextColumn && isContinued(last, text)) joined[joined.length - 1] = joinWords(last, text, ' ')
    else joined.push(text)
  }
  return joined
}
