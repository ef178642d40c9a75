import { arrangeRows, type MatrixRow, type RowOrder } from '../../../../shared/domain/matrix'
import type { Stance } from '../../../../shared/domain/position'
import type { Cell } from '../../../../shared/domain/set-stance'
import type { Theme } from '../../../../shared/domain/theme'
import { m } from '../../../../messages/generated/messages'
import { createIdSource } from '../../state/new-id'
import type { OpenMeeting } from '../../state/open-meeting.svelte'
import { formattingLocale, partyText } from '../../text/format'
import { stanceText } from '../../text/stance-terms'
import { MatrixFacts } from './cell-facts'
import { gridCommandOf, type GridCommand } from './grid-keys'
import { GridSelection, type Axes } from './grid-selection.svelte'
import { GridWindow, type GridSizes } from './grid-window.svelte'
import { PositionEditor } from './position-editor'

/** Narrower than this the heads of the rows give room to the cells. */
const NARROW = 700

/** The positions matrix: which rows it shows, where the focus is, and what keys do. */
export class MatrixBoard {
  order: RowOrder = $state.raw({ kind: 'protocol' })
  groupingId: string | null = $state(null)
  text = $state('')
  /** Cells show the symbol alone, so that more of them fit. */
  isCompact = $state(false)
  isPanelOpen = $state(false)
  /** The panel takes the focus as soon as it is drawn, and then clears this. */
  isPanelAsked = $state(false)
  /** What was done last, read aloud. */
  announcement = $state('')
  readonly editor: PositionEditor
  readonly selection: GridSelection
  readonly window: GridWindow
  readonly #open: OpenMeeting

  constructor(open: OpenMeeting, newId: () => string = createIdSource()) {
    this.#open = open
    this.editor = new PositionEditor(open, newId)
    this.selection = new GridSelection(() => this.axes)
    this.window = new GridWindow(
      () => ({ rows: this.rows.length, columns: this.themes.length }),
      () => this.sizes,
    )
  }

  readonly themes: readonly Theme[] = $derived.by(() => this.#open.meeting.lists.theme)
  readonly facts = $derived.by(() => new MatrixFacts(this.#open.meeting))
  readonly rows: readonly MatrixRow[] = $derived.by(() =>
    arrangeRows(this.#open.meeting, {
      order: this.order,
      groupingId: this.groupingId,
      text: this.text,
      language: formattingLocale(),
      nameOf: partyText,
    }),
  )
  readonly axes: Axes = $derived.by(() => ({
    rows: this.rows.map(({ party }) => party.id),
    columns: this.themes.map(({ id }) => id),
  }))

  readonly sizes: GridSizes = $derived.by(() => {
    const headWidth = this.window.width < NARROW ? 132 : 208
    const share = (this.window.width - headWidth) / Math.max(1, this.themes.length)
    const [least, most] = this.isCompact ? [44, 44] : [112, 220]
    const columnWidth = Math.floor(Math.min(most, Math.max(least, share)))
    return { rowHeight: this.isCompact ? 32 : 46, columnWidth, headHeight: this.isCompact ? 36 : 84, headWidth }
  })

  /** The cell with the focus; null while there is none at all. */
  readonly cell: Cell | null = $derived.by(() => {
    const { row, column } = this.selection.place
    return this.cellAt(row, column)
  })

  cellAt(row: number, column: number): Cell | null {
    const [partyId, themeId] = [this.axes.rows[row], this.axes.columns[column]]
    return partyId && themeId ? { partyId, themeId } : null
  }

  get meeting(): OpenMeeting['meeting'] {
    return this.#open.meeting
  }

  get selectedCells(): readonly Cell[] {
    const { rows, columns } = this.selection.selected
    return rows.flatMap((partyId) => columns.map((themeId) => ({ partyId, themeId })))
  }

  /** True when the key meant something to the grid. */
  onKey(event: KeyboardEvent): boolean {
    const command = gridCommandOf(event)
    if (command) this.run(command)
    return command !== null
  }

  run(command: GridCommand): void {
    const { selection } = this
    switch (command.kind) {
      case 'move':
        selection.moveBy(command.rows, command.columns, command.isExtending)
        break
      case 'page':
        selection.moveBy(command.direction * this.window.page, 0, command.isExtending)
        break
      case 'select-all':
        this.selectRows(0, this.rows.length - 1)
        break
      case 'set':
        void this.setStance(command.stance)
        break
      case 'fill':
        void this.editor.fill(this.axes, selection.block, command.direction)
        break
      case 'open':
        this.isPanelOpen = this.isPanelAsked = true
        break
      case 'escape':
        selection.collapse()
    }
  }

  /** The whole of some rows. */
  selectRows(top: number, bottom: number): void {
    this.selection.selectBlock({ top, bottom, left: 0, right: this.themes.length - 1 })
  }

  selectColumn(column: number): void {
    this.selection.selectBlock({ top: 0, bottom: this.rows.length - 1, left: column, right: column })
  }

  async setStance(stance: Stance): Promise<void> {
    const cells = this.selectedCells
    const isDone = await this.editor.setStance(cells, stance)
    if (isDone) this.announcement = m.positions_set_done({ count: cells.length, stance: stanceText(stance) })
    // Where rows are sorted by stance, the block would now stretch over other parties.
    if (isDone && this.order.kind === 'stance') this.selection.collapse()
  }

  setOrder(order: RowOrder): void {
    this.order = order
    this.selection.collapse()
  }

  /** Brings a cell into view with what is known about it, past any filter. */
  show({ partyId, themeId }: Cell): void {
    if (!this.axes.rows.includes(partyId)) {
      this.groupingId = null
      this.text = ''
    }
    this.selection.show(partyId, themeId)
    this.isPanelOpen = true
  }
}
