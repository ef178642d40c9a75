import type { WorkerChannel } from './worker-port'

/**
 * Answers jobs inside a worker process, one after another. A job that throws ends the process: whoever asked is told that it stopped,
 * and the next job finds a fresh one.
 */
export function serveJobs<Job, Outcome>(channel: WorkerChannel, run: (job: Job) => Promise<Outcome> | Outcome): void {
  let last: Promise<void> = Promise.resolve()
  channel.onMessage((message) => {
    const { id, job } = message as { id: number; job: Job }
    last = last.then(async () => channel.post({ id, outcome: await run(job) }))
  })
}

/** The connection of this process to whoever started it: as Electron's utility process, or as a child process of Node. */
export function ownChannel(): WorkerChannel {
  const port = process.parentPort as Electron.ParentPort | undefined
  if (port) {
    return {
      post: (message) => port.postMessage(message),
      onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
    }
  }
  return {
    post: (message) => void process.send?.(message),
    onMessage: (listener) => void process.on('message', listener),
  }
}
