import type { Place } from './grid-selection.svelte'

/** The part of an axis that is drawn: the first and, not included, the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Sizes in CSS pixels. */
export interface GridSizes {
  readonly rowHeight: number
  readonly columnWidth: number
  readonly headHeight: number
  readonly headWidth: number
}

/** Rows and columns come and go in groups of this size, so that most of a scroll changes nothing in the document. */
const GROUP = 2

/** What of `count` things of `size` can be seen, widened to whole groups and one more on each side. */
export function spanOf(offset: number, extent: number, size: number, count: number): Span {
  const first = Math.floor(Math.max(0, offset) / size)
  const last = Math.ceil((Math.max(0, offset) + extent) / size)
  const from = Math.max(0, Math.floor(first / GROUP) * GROUP - GROUP)
  const to = Math.min(count, Math.ceil(last / GROUP) * GROUP + GROUP)
  return { from: Math.min(from, Math.max(0, count - 1)), to: Math.max(to, Math.min(count, from + 1)) }
}

/** The scroll offset nearest to `offset` at which a thing of that number can be seen whole. */
export function offsetShowing(index: number, size: number, offset: number, extent: number): number {
  const start = index * size
  if (start < offset) return start
  return start + size > offset + extent ? start + size - extent : offset
}

/** Which rows and columns of a large grid are drawn, from where it is scrolled to. */
export class GridWindow {
  width = $state(0)
  height = $state(0)
  #scroll = $state.raw({ top: 0, left: 0 })
  readonly #counts: () => { readonly rows: number; readonly columns: number }
  readonly #sizes: () => GridSizes

  constructor(counts: () => { readonly rows: number; readonly columns: number }, sizes: () => GridSizes) {
    this.#counts = counts
    this.#sizes = sizes
  }

  readonly rowsFrom = $derived.by(() => this.#rows().from)
  readonly rowsTo = $derived.by(() => this.#rows().to)
  readonly columnsFrom = $derived.by(() => this.#columns().from)
  readonly columnsTo = $derived.by(() => this.#columns().to)

  /** Rows that fit below each other, for a page up or down. */
  get page(): number {
    return Math.max(1, Math.floor((this.height - this.#sizes().headHeight) / this.#sizes().rowHeight) - 1)
  }

  scrollTo(top: number, left: number): void {
    this.#scroll = { top, left }
  }

  /** Where to scroll so that a cell can be seen beside the frozen heads. */
  offsetsShowing({ row, column }: Place): { readonly top: number; readonly left: number } {
    const { rowHeight, columnWidth, headHeight, headWidth } = this.#sizes()
    return {
      top: offsetShowing(row, rowHeight, this.#scroll.top, this.height - headHeight),
      left: offsetShowing(column, columnWidth, this.#scroll.left, this.width - headWidth),
    }
  }

  #rows(): Span {
    const { rowHeight, headHeight } = this.#sizes()
    return spanOf(this.#scroll.top, this.height - headHeight, rowHeight, this.#counts().rows)
  }

  #columns(): Span {
    const { columnWidth, headWidth } = this.#sizes()
    return spanOf(this.#scroll.left, this.width - headWidth, columnWidth, this.#counts().columns)
  }
}
