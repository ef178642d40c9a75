import { Worker } from 'node:worker_threads'
import type { WorkerChannel } from './worker-port'

/** Megabytes of objects and strings the thread may hold. Set on a thread because a utility process of Electron takes no such limit. */
const HEAP_LIMIT = 512
/** Bytes the whole process may hold, buffers included, which the limit above does not count. */
const MEMORY_LIMIT = 1_024 * 1024 * 1024
/** Milliseconds between two looks at the memory. */
const INTERVAL = 200
const FAILED = 1

/**
 * Serves the jobs of a process in a thread with a limited memory, while this thread stays free to watch. When the thread fails, or the process
 * grows beyond its limit, the process ends: whoever asked is told that it stopped.
 */
export function runGuarded(channel: WorkerChannel, modulePath: string): void {
  const thread = new Worker(modulePath, { resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT } })
  channel.onMessage((message) => thread.postMessage(message))
  thread.on('message', (message: unknown) => channel.post(message))
  thread.on('error', () => process.exit(FAILED))
  thread.on('exit', () => process.exit(FAILED))
  setInterval(() => process.memoryUsage.rss() > MEMORY_LIMIT && process.exit(FAILED), INTERVAL).unref()
}
