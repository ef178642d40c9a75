import type { ProgrammeItem } from '../../../../shared/domain/programme'
import type { ProgrammeBoard } from './programme-board.svelte'

const DAY = 86_400_000

interface Drop {
  readonly minutes: number
  /** Columns to the right. */
  readonly columns: number
  /** The column it comes from. */
  readonly index: number
}

/** Carries out what a drag came to, as one step. */
export function dropBlock(board: ProgrammeBoard, item: ProgrammeItem, kind: 'move' | 'stretch', drop: Drop): Promise<void> {
  const { editor, layout } = board
  if (kind === 'stretch') return board.act(item, editor.stretch(item, drop.minutes))
  const { days } = layout
  const from = days[drop.index]?.day
  const to = days[Math.min(days.length - 1, Math.max(0, drop.index + drop.columns))]?.day
  // Columns are not always neighbours: days without anything may lie between them.
  const shift = from === undefined || to === undefined ? 0 : Math.round((Date.parse(to) - Date.parse(from)) / DAY)
  return board.act(item, editor.move(item, { minutes: drop.minutes, days: shift }))
}

/** How wide a day is drawn, in pixels. */
export function columnWidthOf(block: HTMLElement): number {
  return block.closest('[data-column]')?.getBoundingClientRect().width ?? block.getBoundingClientRect().width
}
