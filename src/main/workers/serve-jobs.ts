import { parentPort } from 'node:worker_threads'
import type { JobMessage, OutcomeMessage, WorkerChannel } from './worker-port'

/** What a worker process does, and whether it has grown so much that it should be replaced. */
export interface JobServer<Job, Outcome> {
  readonly run: (job: Job) => Promise<Outcome> | Outcome
  readonly isSpent?: () => boolean
}

/**
 * Answers jobs inside a worker process, one after another. A job that throws ends the process: whoever asked is told that it stopped,
 * and the next job finds a fresh one.
 */
export function serveJobs<Job, Outcome>(channel: WorkerChannel, { run, isSpent = () => false }: JobServer<Job, Outcome>): void {
  let last: Promise<void> = Promise.resolve()
  channel.onMessage((message) => {
    const { id, job } = message as JobMessage<Job>
    last = last
      .then(async () => {
        const outcome = await run(job)
        channel.post({ id, outcome, isSpent: isSpent() } satisfies OutcomeMessage<Outcome>)
      })
      .catch(endProcess)
  })
}

/** An error that nobody can catch ends the thread or process it happens in. */
function endProcess(error: unknown): void {
  setImmediate(() => {
    throw error
  })
}

/**
 * The line of this process to whoever started it: Electron's in a utility process, Node's in one started with `child_process.fork`
 * (`serialization: 'advanced'`). Throws in a process that nobody started as a worker.
 */
export function ownChannel(): WorkerChannel {
  const port = process.parentPort as Electron.ParentPort | undefined
  if (port) {
    return {
      post: (message) => port.postMessage(message),
      onMessage: (listener) => void port.on('message', ({ data }) => listener(data)),
    }
  }
  if (!process.send) throw new Error('a worker was started without a parent')
  return { post: (message) => void process.send?.(message), onMessage: (listener) => void process.on('message', listener) }
}

/** The line of this thread to the thread that started it. Throws in a main thread. */
export function threadChannel(): WorkerChannel {
  const port = parentPort
  if (!port) throw new Error('a thread was started without a parent')
  return { post: (message) => port.postMessage(message), onMessage: (listener) => void port.on('message', listener) }
}
