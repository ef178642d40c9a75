/** A process that works for us, seen from outside. Electron's utility process and a child process of Node both fit. */
export interface WorkerPort<Reply = unknown> {
  readonly post: (message: unknown) => void
  readonly onMessage: (listener: (message: Reply) => void) => void
  /** Told once, however the process ended. */
  readonly onExit: (listener: () => void) => void
  readonly kill: () => void
}

/** The same connection, seen from inside the process. */
export interface WorkerChannel {
  readonly post: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
}
