/** The time of day and the passing of time, as storage needs them; tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970 in UTC. May jump either way when a person sets the clock: used for stamps, never to measure. */
  readonly now: () => number
  /** Runs `run` once after `delay` milliseconds; the returned function cancels that. */
  readonly after: (delay: number, run: () => void) => () => void
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: Date.now,
  after: (delay, run) => {
    const timer = setTimeout(run, delay)
    return () => {
      clearTimeout(timer)
    }
  },
}

/** The present instant as ISO 8601 in UTC. */
export function instantOf(clock: Clock): string {
  return new Date(clock.now()).toISOString()
}
