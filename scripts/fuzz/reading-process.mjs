import { fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'

/** The process may read, and start its thread; it may write nothing, load no native code and start no program. */
const PERMISSIONS = ['--allow-fs-read=*', '--allow-worker']
const PERMISSION_FLAG = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission'

/**
 * @typedef {{ readonly ms: number } & ({ readonly kind: 'read' | 'refused' } | { readonly kind: 'failed', readonly reason: string })} Outcome
 * @typedef {object} ReadingProcess
 * @property {(bytes: Uint8Array) => Promise<Outcome>} read
 * @property {() => Promise<number>} stop ends it and gives the megabytes it held at most; 0 where the system does not tell
 */

/**
 * Reads files in the application's own process for it; one that ends or hangs is replaced.
 * @param {string} worker
 * @param {number} limit milliseconds a file may take
 * @returns {ReadingProcess}
 */
export function createReadingProcess(worker, limit) {
  let child = start(worker)
  let peak = 0
  let id = 0
  return {
    read: async (bytes) => {
      const begun = Date.now()
      const reply = await ask(child, { id: ++id, job: { kind: 'source', raw: { name: 'fuzz', bytes } } }, limit)
      const ms = Date.now() - begun
      if (reply.kind === 'failed') {
        peak = Math.max(peak, await peakOf(child))
        child.kill('SIGKILL')
        child = start(worker)
      }
      return { ...reply, ms }
    },
    stop: async () => {
      peak = Math.max(peak, await peakOf(child))
      child.kill('SIGKILL')
      return peak
    },
  }
}

/** @param {string} worker */
function start(worker) {
  const execArgv = ['--no-warnings', PERMISSION_FLAG, ...PERMISSIONS]
  return fork(worker, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv })
}

/** @typedef {{ readonly kind: 'read' | 'refused' } | { readonly kind: 'failed', readonly reason: string }} Reply */

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {object} job
 * @param {number} limit
 * @returns {Promise<Reply>}
 */
function ask(child, job, limit) {
  return new Promise((resolve) => {
    /** @param {Reply} reply */
    const settle = (reply) => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(reply)
    }
    const timer = setTimeout(() => settle({ kind: 'failed', reason: `Took longer than ${limit} ms.` }), limit)
    child.once('exit', (code) => settle({ kind: 'failed', reason: `The process ended with ${code ?? 'a signal'}.` }))
    child.once('message', (message) => settle({ kind: hasText(message) ? 'read' : 'refused' }))
    child.send(job)
  })
}

/** @param {unknown} message */
function hasText(message) {
  return /** @type {{ outcome: { ok: boolean } }} */ (message).outcome.ok
}

/** @param {import('node:child_process').ChildProcess} child */
async function peakOf(child) {
  const status = await readFile(`/proc/${child.pid ?? 0}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/^VmHWM:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024)
}
