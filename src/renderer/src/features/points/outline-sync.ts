import type { Action } from '../../../../shared/domain/command'
import type { Meeting } from '../../../../shared/domain/meeting'
import type { Point } from '../../../../shared/domain/point'
import type { PointScope } from '../../../../shared/domain/point-scope'
import { actionFor, pointsOf } from './outline-changes'
import type { OutlineLine } from './outline-line'

/** After this long without typing, what was typed becomes one step of undo. Milliseconds. */
const PAUSE = 600

/** The editor, as far as keeping it and the meeting the same is concerned. */
export interface Outline {
  readonly lines: () => readonly OutlineLine[]
  readonly show: (points: readonly Point[]) => void
}

/** The meeting, as far as its points are concerned. */
export interface PointsHolder {
  readonly meeting: Meeting
  readonly apply: (action: Action) => Promise<boolean>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
}

/**
 * Keeps an outline and the points of a meeting the same. What is typed is written at each pause; what changes elsewhere (another
 * view, undo) is shown unless something typed waits to be written. There is one history only, that of the meeting.
 */
export class OutlineSync {
  readonly #outline: Outline
  readonly #holder: PointsHolder
  readonly #scope: PointScope
  #timer: ReturnType<typeof setTimeout> | undefined
  #isTyped = false
  #writing: Promise<void> = Promise.resolve()

  constructor(outline: Outline, holder: PointsHolder, scope: PointScope) {
    this.#outline = outline
    this.#holder = holder
    this.#scope = scope
  }

  /** Something was typed. */
  touch(): void {
    this.#isTyped = true
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), PAUSE)
  }

  /** Writes now what was typed; settles when it is written. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#writing = this.#writing.then(() => this.#write())
    return this.#writing
  }

  /** Shows the points of the meeting, which may have changed. */
  follow(meeting = this.#holder.meeting): void {
    if (!this.#isTyped) this.#outline.show(pointsOf(meeting, this.#scope))
  }

  /** Typing that is not written yet is a step as well, and the first to be taken back. */
  async undo(): Promise<void> {
    await this.flush()
    await this.#holder.undo()
  }

  async redo(): Promise<void> {
    await this.flush()
    await this.#holder.redo()
  }

  async #write(): Promise<void> {
    if (!this.#isTyped) return
    this.#isTyped = false
    const action = actionFor(this.#holder.meeting, this.#scope, this.#outline.lines())
    if (action) await this.#holder.apply(action)
    // A change that was refused has been told; the outline shows again what holds.
    this.follow()
  }
}
