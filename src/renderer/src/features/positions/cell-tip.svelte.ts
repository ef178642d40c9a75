import type { Cell } from '../../../../shared/domain/set-stance'

/** The edges of what a tip stands beside, in the window. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'bottom'>

interface Shown {
  readonly cell: Cell
  readonly box: Box
}

/** Long enough that moving over the grid shows nothing. */
const DELAY = 450
/** Long enough to reach the tip with the pointer. */
const GRACE = 250

/** What is known about a cell, on hover and focus: it can be dismissed, hovered itself, and stays until it is left (WCAG 2.2, 1.4.13). */
export class CellTip {
  shown: Shown | null = $state.raw(null)
  #asked: Cell | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Shows the tip of a cell soon; nothing changes while it is the one shown or asked for already. */
  ask(cell: Cell, box: () => Box | undefined): void {
    if (isSame(cell, this.#asked)) {
      this.hold()
      return
    }
    this.#asked = cell
    this.#after(DELAY, () => {
      const found = box()
      this.shown = found ? { cell, box: found } : null
    })
  }

  /** The pointer is on the tip itself. */
  hold(): void {
    if (this.shown) clearTimeout(this.#timer)
  }

  leave(): void {
    this.#asked = null
    this.#after(this.shown ? GRACE : 0, () => (this.shown = null))
  }

  /** Takes away what is shown, since its cell moves; one that was asked for meanwhile still comes, at its place of then. */
  hide(): void {
    this.shown = null
  }

  /** False when there was nothing to dismiss. A dismissed tip does not come back until another cell was asked for. */
  dismiss(): boolean {
    const wasShown = this.shown !== null
    clearTimeout(this.#timer)
    this.shown = null
    return wasShown
  }

  #after(delay: number, work: () => void): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(work, delay)
  }
}

function isSame(left: Cell, right: Cell | null): boolean {
  return left.partyId === right?.partyId && left.themeId === right.themeId
}
