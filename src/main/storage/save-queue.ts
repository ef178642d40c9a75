import type { Result } from '../../shared/domain/result'
import type { Clock } from './clock'
import type { StorageProblem } from './storage-problem'

type Saved = Result<void, StorageProblem>

/** How saves of one file are put together, in milliseconds. */
export interface SavePace {
  /** A save waits this long for the next change. */
  readonly quiet: number
  /** The disk is never further behind than this, however quickly changes follow each other. */
  readonly longest: number
}

/** For what a person types. */
export const EDIT_PACE: SavePace = { quiet: 400, longest: 1_000 }

/** What a queue tells about its file; `saved` only when nothing newer waits. */
export type SaveState = { readonly state: 'saving' | 'saved' } | { readonly state: 'failed'; readonly problem: StorageProblem }

/** What a queue works with. */
export interface SaveQueueOptions<Value> {
  readonly clock: Clock
  readonly pace: SavePace
  readonly write: (value: Value) => Promise<Saved>
  readonly onState: (state: SaveState) => void
}

/**
 * Saves of one file, put together and never two at a time. Each promise resolves only after its value, or a newer one, is durable or has
 * failed. A value that could not be saved stays here and goes with the next change or flush.
 */
export class SaveQueue<Value> {
  readonly #options: SaveQueueOptions<Value>
  #pending: { readonly value: Value } | null = null
  #waiting: ((saved: Saved) => void)[] = []
  #cancelQuiet: (() => void) | null = null
  #cancelLongest: (() => void) | null = null
  #running: Promise<Saved> | null = null
  #told: SaveState['state'] = 'saved'
  #last: Saved = { ok: true, value: undefined }

  constructor(options: SaveQueueOptions<Value>) {
    this.#options = options
  }

  /** The newest value that is not on the disk yet, or null when all are. */
  get unsaved(): { readonly value: Value } | null {
    return this.#pending
  }

  /** Takes a newer value. */
  submit(value: Value): Promise<Saved> {
    this.#pending = { value }
    this.#tell({ state: 'saving' })
    const run = (): void => {
      void this.flush()
    }
    this.#cancelQuiet?.()
    this.#cancelQuiet = this.#options.clock.after(this.#options.pace.quiet, run)
    this.#cancelLongest ??= this.#options.clock.after(this.#options.pace.longest, run)
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** Saves now what waits, also what failed before; resolves when the disk holds everything submitted so far, or with the reason why not. */
  async flush(): Promise<Saved> {
    this.#cancelTimers()
    const target = this.#pending
    if (this.#running) await this.#running
    if (target === null || this.#pending === null) return this.#last
    // Several flushes may have waited for the same run: the first one starts the next, the others join it.
    this.#running ??= this.#run(this.#pending).finally(() => {
      this.#running = null
    })
    return this.#running
  }

  #cancelTimers(): void {
    this.#cancelQuiet?.()
    this.#cancelLongest?.()
    this.#cancelQuiet = this.#cancelLongest = null
  }

  async #run(target: { readonly value: Value }): Promise<Saved> {
    const waiting = this.#waiting
    this.#waiting = []
    const saved = await this.#options.write(target.value)
    this.#last = saved
    const isNewest = this.#pending === target
    if (saved.ok && isNewest) this.#pending = null
    if (!saved.ok) this.#tell({ state: 'failed', problem: saved.problem })
    else if (isNewest) this.#tell({ state: 'saved' })
    for (const resolve of waiting) resolve(saved)
    return saved
  }

  /** Says each state once, not with every key that is pressed. */
  #tell(state: SaveState): void {
    const isNews = state.state === 'failed' || state.state !== this.#told
    this.#told = state.state
    if (isNews) this.#options.onState(state)
  }
}
