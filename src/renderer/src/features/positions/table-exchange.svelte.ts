import { readTable, type TextTable } from '../../../../shared/domain/delimited-text'
import { importPositions, previewTable, type TablePreview } from '../../../../shared/domain/position-preview'
import { toTsv } from '../../../../shared/domain/position-table'
import { m } from '../../../../messages/generated/messages'
import { partyText } from '../../text/format'
import { stanceText } from '../../text/stance-terms'
import type { MatrixBoard } from './matrix-board.svelte'

/** Copies cells to and pastes them from a spreadsheet; what is pasted waits as a preview until a person agrees. */
export class TableExchange {
  preview: TablePreview | null = $state.raw(null)
  readonly #board: MatrixBoard

  constructor(board: MatrixBoard) {
    this.#board = board
  }

  /** The selection as tab-separated text; the whole matrix with its names and titles, so that it can be read by itself. */
  copy(): string {
    const { selection, rows, themes, meeting } = this.#board
    const { rows: partyIds, columns: themeIds } = selection.selected
    const isWhole = partyIds.length === rows.length && themeIds.length === themes.length
    this.#board.announcement = m.positions_copied({ count: partyIds.length * themeIds.length })
    return toTsv(meeting, { partyIds, themeIds }, { stanceText, nameOf: isWhole ? partyText : null })
  }

  /** Lays the table over the matrix from the first selected cell on; a single value is meant for the whole selection. */
  ask(text: string): void {
    const { axes, selection, meeting } = this.#board
    const { top, left } = selection.block
    const from = { partyIds: axes.rows.slice(top), themeIds: axes.columns.slice(left) }
    this.preview = previewTable(meeting, this.#spread(readTable(text)), from)
  }

  async apply(): Promise<void> {
    const { preview } = this
    this.preview = null
    if (!preview) return
    const { editor, meeting } = this.#board
    await editor.apply(importPositions(meeting, preview, editor.newId))
  }

  cancel(): void {
    this.preview = null
  }

  #spread(table: TextTable): TextTable {
    const { rows, columns } = this.#board.selection.selected
    const [only, ...rest] = table.flat()
    return only === undefined || rest.length > 0 ? table : rows.map(() => columns.map(() => only))
  }
}
