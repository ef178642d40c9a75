import { fail, succeed, type Result } from '../../shared/domain/result'
import type { WorkerPort } from './worker-port'

/** Why a job has no outcome: its process ended, it took too long, or somebody asked for its end. */
export type JobFailure = 'stopped' | 'timed-out' | 'cancelled'

/** Gives jobs to a process and takes their outcomes. After any failure the next job starts a fresh process. */
export interface JobClient<Job, Outcome> {
  readonly run: (job: Job) => Promise<Result<Outcome, JobFailure>>
  /** Starts the process, so that the first job finds it warm. */
  readonly warm: () => void
  /** Ends the process and with it every job that has no outcome yet. */
  readonly cancel: () => void
}

/** How the process is started and for how long a job may run. */
export interface JobClientOptions {
  readonly start: () => WorkerPort
  /** Milliseconds after which a job is given up and its process ended. */
  readonly limit: number
  /** Jobs after which an idle process is replaced, for engines whose memory only grows. */
  readonly recycleAfter?: number
}

interface Running<Outcome> {
  readonly settle: (result: Result<Outcome, JobFailure>) => void
  readonly timer: NodeJS.Timeout
}

/** Makes a client; nothing is started before the first job or `warm`. */
export function createJobClient<Job, Outcome>(options: JobClientOptions): JobClient<Job, Outcome> {
  const client = new ProcessClient<Job, Outcome>(options)
  return {
    run: (job) => client.run(job),
    warm: () => client.warm(),
    cancel: () => client.end('cancelled'),
  }
}

class ProcessClient<Job, Outcome> {
  readonly #options: JobClientOptions
  readonly #running = new Map<number, Running<Outcome>>()
  #port: WorkerPort | null = null
  #nextId = 1
  #finished = 0

  constructor(options: JobClientOptions) {
    this.#options = options
  }

  warm(): WorkerPort {
    this.#port ??= this.#start()
    return this.#port
  }

  run(job: Job): Promise<Result<Outcome, JobFailure>> {
    const id = this.#nextId++
    return new Promise((settle) => {
      const timer = setTimeout(() => this.end('timed-out'), this.#options.limit)
      this.#running.set(id, { settle, timer })
      this.warm().post({ id, job })
    })
  }

  /** Ends the process; a later one has nothing to do with its jobs. */
  end(failure: JobFailure): void {
    const port = this.#port
    this.#port = null
    this.#finished = 0
    port?.kill()
    const jobs = [...this.#running.values()]
    this.#running.clear()
    for (const { settle, timer } of jobs) {
      clearTimeout(timer)
      settle(fail(failure))
    }
  }

  #start(): WorkerPort {
    const port = this.#options.start()
    port.onMessage((message) => this.#take(message))
    port.onExit(() => {
      if (this.#port === port) this.end('stopped')
    })
    return port
  }

  #take(message: unknown): void {
    const { id, outcome } = message as { id: number; outcome: Outcome }
    const running = this.#running.get(id)
    if (!running) return
    this.#running.delete(id)
    clearTimeout(running.timer)
    running.settle(succeed(outcome))
    this.#finished += 1
    const isWorn = this.#finished >= (this.#options.recycleAfter ?? Infinity)
    if (isWorn && this.#running.size === 0) this.end('stopped')
  }
}
