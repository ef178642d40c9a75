import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/**
 * How applications are started: which Electron, as which user, on which display.
 * @typedef {Readonly<{ electron: string, display: Readonly<Record<string, string>>, user: import('../../scripts/lib/test-user.mjs').TestUser }>} Launcher
 */
/**
 * An application whose window can be used; `usableAfterMs` counts from the moment its process was started.
 * @typedef {Readonly<{ pid: number, usableAfterMs: number, stop: () => Promise<void> }>} RunningApp
 */

const START_LIMIT_MS = 60_000
const STOP_LIMIT_MS = 10_000

/** The applications that can be observed. */
export const APPS = {
  sherpa: fileURLToPath(new URL('../observed/sherpa', import.meta.url)),
  empty: fileURLToPath(new URL('../observed/empty', import.meta.url)),
}

/**
 * Starts one of the applications with a profile of its own, as on the first day, and waits until its window can be used.
 * @param {Launcher} launcher
 * @param {string} app one of {@link APPS}
 * @returns {Promise<RunningApp>}
 */
export async function startObserved({ electron, display, user }, app) {
  const profile = path.join(user.folder, `profile-${randomUUID()}`)
  const flags = user.isSandboxed ? [] : ['--no-sandbox']
  const [command, ...args] = [...user.prefix, electron, ...flags, app, `--user-data-dir=${profile}`]
  const startedAt = performance.now()
  const child = spawn(command, args, { env: { ...process.env, ...user.env, ...display }, stdio: ['ignore', 'pipe', 'ignore'] })
  const isUsable = await untilUsable(child)
  const usableAfterMs = performance.now() - startedAt
  if (!isUsable) child.kill('SIGKILL')
  if (!isUsable || child.pid === undefined) throw new Error(`${path.basename(app)} had no usable window after ${START_LIMIT_MS} ms`)
  return { pid: child.pid, usableAfterMs, stop: () => stop(child) }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<boolean>}
 */
function untilUsable(child) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), START_LIMIT_MS)
    const settle = (/** @type {boolean} */ isUsable) => {
      clearTimeout(timer)
      resolve(isUsable)
    }
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => {
      if (chunk.toString().includes('usable\n')) settle(true)
    })
    child.once('exit', () => settle(false))
    child.once('error', () => settle(false))
  })
}

/**
 * Ends the application as the system would at log-out, and by force when it does not listen.
 * @param {import('node:child_process').ChildProcess} child
 */
async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = new AbortController()
  await Promise.race([ended, pause(STOP_LIMIT_MS, undefined, { signal: timer.signal, ref: false }).then(() => child.kill('SIGKILL'))])
  timer.abort()
  await ended
}
