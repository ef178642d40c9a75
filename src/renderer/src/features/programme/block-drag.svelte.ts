import { SNAP } from '../../../../shared/domain/programme-clock'

/** What is dragged: the whole block, or its lower edge. */
export interface Dragged {
  readonly id: string
  readonly kind: 'move' | 'stretch'
  /** Minutes on the clock where the block begins (or ends, for its edge), so that it comes to lie on full five minutes. */
  readonly from: number
}

interface Start extends Dragged {
  readonly x: number
  readonly y: number
  readonly pixelsPerMinute: number
  readonly columnWidth: number
}

/** Pixels the pointer has to go before a press becomes a drag. */
const SLACK = 4

/** A block under the pointer: how far it has come, in full five minutes and whole columns. */
export class BlockDrag {
  #start: Start | null = $state.raw(null)
  minutes = $state(0)
  columns = $state(0)
  #isMoving = false

  start(dragged: Dragged, event: Pick<PointerEvent, 'clientX' | 'clientY'>, size: Pick<Start, 'pixelsPerMinute' | 'columnWidth'>): void {
    this.#start = { ...dragged, ...size, x: event.clientX, y: event.clientY }
    this.#reset()
  }

  get dragged(): Dragged | null {
    return this.#start
  }

  move(event: Pick<PointerEvent, 'clientX' | 'clientY'>): void {
    const start = this.#start
    if (!start) return
    const [x, y] = [event.clientX - start.x, event.clientY - start.y]
    this.#isMoving ||= Math.hypot(x, y) > SLACK
    if (!this.#isMoving) return
    this.minutes = Math.round((start.from + y / start.pixelsPerMinute) / SNAP) * SNAP - start.from
    this.columns = start.kind === 'move' ? Math.round(x / start.columnWidth) : 0
  }

  /** Ends the drag; what it came to, or null when the pointer was only pressed or nothing changed. */
  finish(): { readonly minutes: number; readonly columns: number } | null {
    const outcome = { minutes: this.minutes, columns: this.columns }
    const isChange = this.#isMoving && (outcome.minutes !== 0 || outcome.columns !== 0)
    this.cancel()
    return isChange ? outcome : null
  }

  cancel(): void {
    this.#start = null
    this.#reset()
  }

  #reset(): void {
    this.minutes = 0
    this.columns = 0
    this.#isMoving = false
  }
}
