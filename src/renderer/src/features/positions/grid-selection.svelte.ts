/** A place in the grid, counted from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** A block of cells, both ends included. */
export interface Block {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** What stands in the rows and the columns, by identity. */
export interface Axes {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

interface Corner {
  readonly row: string
  readonly column: string
}

/**
 * The cell that has the focus and the block that stretches from it. Both are kept by what stands there, not by number, so that sorting
 * and filtering never move the focus to another party.
 */
export class GridSelection {
  #focus: Corner | null = $state.raw(null)
  #anchor: Corner | null = $state.raw(null)
  readonly #axes: () => Axes
  readonly #rowNumbers = $derived.by(() => numbersOf(this.#axes().rows))
  readonly #columnNumbers = $derived.by(() => numbersOf(this.#axes().columns))

  constructor(axes: () => Axes) {
    this.#axes = axes
  }

  /** The first cell until one was chosen, and when the chosen one is not shown any more. */
  readonly place: Place = $derived.by(() => this.#placeOf(this.#focus) ?? { row: 0, column: 0 })

  readonly block: Block = $derived.by(() => {
    const anchor = this.#placeOf(this.#anchor) ?? this.place
    return {
      top: Math.min(anchor.row, this.place.row),
      bottom: Math.max(anchor.row, this.place.row),
      left: Math.min(anchor.column, this.place.column),
      right: Math.max(anchor.column, this.place.column),
    }
  })

  get isSeveral(): boolean {
    return this.block.top !== this.block.bottom || this.block.left !== this.block.right
  }

  /** What stands in the block. */
  get selected(): Axes {
    const { top, bottom, left, right } = this.block
    return { rows: this.#axes().rows.slice(top, bottom + 1), columns: this.#axes().columns.slice(left, right + 1) }
  }

  isSelected(row: number, column: number): boolean {
    const { top, bottom, left, right } = this.block
    return row >= top && row <= bottom && column >= left && column <= right
  }

  /** Goes to a place, or to the nearest one there is; extending keeps the other end of the block. */
  goTo(place: Place, isExtending = false): void {
    const anchor = isExtending ? (this.#anchor ?? this.#cornerAt(this.place)) : null
    this.#focus = this.#cornerAt(place)
    this.#anchor = anchor
  }

  moveBy(rows: number, columns: number, isExtending = false): void {
    this.goTo({ row: this.place.row + rows, column: this.place.column + columns }, isExtending)
  }

  /** The cell of that row and that column; nothing happens when it is not shown. */
  show(row: string, column: string): void {
    if (!this.#placeOf({ row, column })) return
    this.#focus = { row, column }
    this.#anchor = null
  }

  selectBlock({ top, bottom, left, right }: Block): void {
    this.#focus = this.#cornerAt({ row: top, column: left })
    this.#anchor = this.#cornerAt({ row: bottom, column: right })
  }

  /** Only the cell with the focus stays selected. */
  collapse(): void {
    this.#anchor = null
  }

  #placeOf(corner: Corner | null): Place | null {
    const row = corner ? this.#rowNumbers.get(corner.row) : undefined
    const column = corner ? this.#columnNumbers.get(corner.column) : undefined
    return row === undefined || column === undefined ? null : { row, column }
  }

  #cornerAt({ row, column }: Place): Corner | null {
    const { rows, columns } = this.#axes()
    const [party, theme] = [nearest(rows, row), nearest(columns, column)]
    return party === undefined || theme === undefined ? null : { row: party, column: theme }
  }
}

function numbersOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]))
}

function nearest(ids: readonly string[], index: number): string | undefined {
  return ids[Math.min(ids.length - 1, Math.max(0, index))]
}
