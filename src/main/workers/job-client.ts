import { fail, succeed, type Result } from '../../shared/domain/result'
import type { JobMessage, OutcomeMessage, WorkerPort } from './worker-port'

/** Why a job has no outcome: its process ended, it took too long, or somebody asked for its end. */
export type JobFailure = 'stopped' | 'timed-out' | 'cancelled'

/** Gives jobs to a process of its own, so that neither a crash nor a long run touches the window. */
export interface JobClient<Job, Outcome> {
  /** Never rejects. After any failure the next job finds a fresh process. */
  readonly run: (job: Job) => Promise<Result<Outcome, JobFailure>>
  /** Starts the process ahead of need. */
  readonly warm: () => void
  /** Ends the process, and with it every job that has no outcome yet. */
  readonly cancel: () => void
}

/** How the process is started, and how long one job may take, waiting included, in milliseconds. */
export interface JobClientOptions {
  readonly start: () => WorkerPort
  readonly limit: number
}

interface Owed<Outcome> {
  readonly settle: (result: Result<Outcome, JobFailure>) => void
  readonly timer: NodeJS.Timeout
}

/** Makes a client; no process is started before the first job or `warm`. */
export function createJobClient<Job, Outcome>(options: JobClientOptions): JobClient<Job, Outcome> {
  const client = new ProcessClient<Job, Outcome>(options)
  return {
    run: (job) => client.run(job),
    warm: () => void client.port(),
    cancel: () => client.end('cancelled'),
  }
}

class ProcessClient<Job, Outcome> {
  readonly #options: JobClientOptions
  readonly #owed = new Map<number, Owed<Outcome>>()
  #port: WorkerPort | null = null
  #lastId = 0

  constructor(options: JobClientOptions) {
    this.#options = options
  }

  port(): WorkerPort {
    this.#port ??= this.#start()
    return this.#port
  }

  run(job: Job): Promise<Result<Outcome, JobFailure>> {
    const id = ++this.#lastId
    return new Promise((settle) => {
      const timer = setTimeout(() => this.end('timed-out'), this.#options.limit)
      this.#owed.set(id, { settle, timer })
      this.port().post({ id, job } satisfies JobMessage<Job>)
    })
  }

  /** Ends the process and answers what it owed. */
  end(failure: JobFailure): void {
    this.#port?.kill()
    this.#port = null
    for (const id of [...this.#owed.keys()]) this.#settle(id, fail(failure))
  }

  #start(): WorkerPort {
    const port = this.#options.start()
    port.onMessage((message) => this.#take(message as OutcomeMessage<Outcome>))
    // A process that was replaced may end later than its successor starts.
    port.onExit(() => this.#port === port && this.end('stopped'))
    return port
  }

  #take({ id, outcome, isSpent }: OutcomeMessage<Outcome>): void {
    this.#settle(id, succeed(outcome))
    if (!isSpent || this.#owed.size > 0) return
    this.end('stopped')
    this.port()
  }

  #settle(id: number, result: Result<Outcome, JobFailure>): void {
    const owed = this.#owed.get(id)
    if (!owed) return
    clearTimeout(owed.timer)
    this.#owed.delete(id)
    owed.settle(result)
  }
}
