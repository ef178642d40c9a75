/** A process that works for us, seen from outside. Electron's utility process and a child process of Node both fit. */
export interface WorkerPort {
  readonly post: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  /** Told once, however the process ended. */
  readonly onExit: (listener: () => void) => void
  readonly kill: () => void
}

/** The same line, seen from inside the process. */
export interface WorkerChannel {
  readonly post: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
}

/** What travels in. `id` comes back with the outcome. */
export interface JobMessage<Job> {
  readonly id: number
  readonly job: Job
}

/** What travels out. `isSpent` asks for a fresh process: this one has used up its share of memory. */
export interface OutcomeMessage<Outcome> {
  readonly id: number
  readonly outcome: Outcome
  readonly isSpent: boolean
}
