import type { MatrixBoard } from './matrix-board.svelte'

/** Where in the grid something is: a cell, the head of a row or the head of a column. */
export interface Hit {
  readonly row: number | null
  readonly column: number | null
}

/** What of the grid an element belongs to; null outside of rows and columns. */
export function hitOf(target: EventTarget | null): Hit | null {
  const found = target instanceof Element ? target.closest<HTMLElement>('[data-row], [data-column]') : null
  if (!found) return null
  const { row, column } = found.dataset
  return { row: row === undefined ? null : Number(row), column: column === undefined ? null : Number(column) }
}

/** A press selects a cell, or a row or column by its head; with Shift the block reaches from the focus to there. */
export function press(board: MatrixBoard, { row, column }: Hit, isExtending: boolean): void {
  if (row !== null && column !== null) board.selection.goTo({ row, column }, isExtending)
  else if (row !== null) board.selectRows(row, row)
  else if (column !== null) board.selectColumn(column)
}
