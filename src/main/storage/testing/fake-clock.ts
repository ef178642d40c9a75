import type { Clock } from '../clock'

interface Timer {
  readonly due: number
  readonly run: () => void
}

/** A clock that stands still until it is moved. */
export class FakeClock implements Clock {
  #now: number
  #elapsed = 0
  readonly #timers = new Set<Timer>()

  constructor(start = '2026-01-05T09:30:00.000Z') {
    this.#now = Date.parse(start)
  }

  readonly now = (): number => this.#now

  readonly after = (delay: number, run: () => void): (() => void) => {
    const timer = { due: this.#elapsed + delay, run }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  /** Lets time pass; timers run in the order in which they are due. */
  pass(milliseconds: number): void {
    this.#elapsed += milliseconds
    this.#now += milliseconds
    const due = [...this.#timers].filter((timer) => timer.due <= this.#elapsed).sort((left, right) => left.due - right.due)
    for (const timer of due) {
      if (this.#timers.delete(timer)) timer.run()
    }
  }

  /** Somebody sets the time of day; timers do not care. */
  set(now: string): void {
    this.#now = Date.parse(now)
  }
}
