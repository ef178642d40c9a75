import type { Range } from './text-runs'

/** A line of the source as it is set: a paragraph, or a part of one that is too long for one element. */
export interface Block extends Range {
  /** A new thought begins here, so that it is set off from what stands above. */
  readonly hasSpace: boolean
}

/** Several blocks that are laid out together, so that a text of millions of characters is laid out only where it is looked at. */
export interface Chunk extends Range {
  readonly blocks: readonly Block[]
}

const LONGEST_BLOCK = 4_000
const CHUNK_LENGTH = 8_000
/** A line longer than this was not broken to fit a page, so its end is the end of a paragraph. */
const LONGEST_WRAPPED_LINE = 90

/** The lines of a text that say something, in their order. Positions are those of the text itself; nothing is changed or joined. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let isApart = false
  for (let start = 0; start <= text.length;) {
    const end = endOfLine(text, start)
    const isBlank = text.slice(start, end).trim() === ''
    if (!isBlank) blocks.push(...cutLine(text, start, end, isApart))
    isApart = isBlank || end - start > LONGEST_WRAPPED_LINE
    start = end + 1
  }
  return blocks
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

function cutLine(text: string, start: number, end: number, isApart: boolean): readonly Block[] {
  const blocks: Block[] = []
  for (let from = start; from < end;) {
    const to = end - from > LONGEST_BLOCK ? cutBefore(text, from + LONGEST_BLOCK, from) : end
    blocks.push({ start: from, end: to, hasSpace: isApart && from === start })
    from = to
  }
  return blocks
}

/** After the last space before `limit`; without one at `limit` itself, but never inside a character. */
function cutBefore(text: string, limit: number, from: number): number {
  const space = text.lastIndexOf(' ', limit - 1)
  if (space > from + LONGEST_BLOCK / 2) return space + 1
  const isInsideCharacter = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1))
  return isInsideCharacter ? limit - 1 : limit
}

/** Gathers blocks until they hold enough to be laid out on their own. */
export function chunksOf(blocks: readonly Block[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  let open: Block[] = []
  for (const block of blocks) {
    open.push(block)
    if (block.end - (open[0]?.start ?? 0) < CHUNK_LENGTH) continue
    chunks.push(toChunk(open))
    open = []
  }
  return open.length > 0 ? [...chunks, toChunk(open)] : chunks
}

function toChunk(blocks: readonly Block[]): Chunk {
  return { start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0, blocks }
}

const NONE: readonly never[] = []

/** The marks of each chunk; a chunk without any gets the very same empty list each time, so that it need not be drawn again. */
export function marksByChunk<Mark extends Range>(chunks: readonly Chunk[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  return chunks.map((chunk) => {
    const own = marks.filter((mark) => mark.start < chunk.end && mark.end > chunk.start)
    return own.length > 0 ? own : NONE
  })
}
