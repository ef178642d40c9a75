import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseJson } from '../../scripts/lib/json.mjs'

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
const MEASURE_LIMIT_MS = 240_000

/** The applications that can be observed. */
export const APPS = {
  sherpa: fileURLToPath(new URL('../observed/sherpa', import.meta.url)),
  empty: fileURLToPath(new URL('../observed/empty', import.meta.url)),
  matrix: fileURLToPath(new URL('../observed/matrix', import.meta.url)),
}

/**
 * Starts one of the applications with a profile of its own, as on the first day, and waits until its window can be used.
 * @param {Launcher} launcher
 * @param {string} app one of {@link APPS}
 * @returns {Promise<RunningApp>}
 */
export async function startObserved(launcher, app) {
  const startedAt = performance.now()
  const child = launch(launcher, app)
  const usable = await untilSaid(child, /^usable$/m, START_LIMIT_MS)
  const usableAfterMs = performance.now() - startedAt
  if (!usable) child.kill('SIGKILL')
  if (!usable || child.pid === undefined) throw new Error(`${path.basename(app)} had no usable window after ${START_LIMIT_MS} ms`)
  return { pid: child.pid, usableAfterMs, stop: () => stop(child) }
}

/**
 * Starts an application that measures itself, with a profile of its own, waits for the line with what it has measured, and ends it.
 * @param {Launcher} launcher
 * @param {string} app one of {@link APPS}
 * @returns {Promise<unknown>}
 */
export async function askObserved(launcher, app) {
  const child = launch(launcher, app)
  const said = await untilSaid(child, /^measured (.*)$/m, MEASURE_LIMIT_MS)
  await stop(child)
  if (!said) throw new Error(`${path.basename(app)} had measured nothing after ${MEASURE_LIMIT_MS} ms`)
  return parseJson(said[1] ?? 'null')
}

/**
 * @param {Launcher} launcher
 * @param {string} app
 */
function launch({ electron, display, user }, app) {
  const profile = path.join(user.folder, `profile-${randomUUID()}`)
  const flags = user.isSandboxed ? [] : ['--no-sandbox']
  const [command, ...args] = [...user.prefix, electron, ...flags, app, `--user-data-dir=${profile}`]
  return spawn(command, args, { env: { ...process.env, ...user.env, ...display }, stdio: ['ignore', 'pipe', 'ignore'] })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {RegExp} words in what it writes on standard output
 * @param {number} limitMs
 * @returns {Promise<RegExpExecArray | null>} null when it ended, or was not done in time
 */
function untilSaid(child, words, limitMs) {
  return new Promise((resolve) => {
    let output = ''
    const timer = setTimeout(() => resolve(null), limitMs)
    const settle = (/** @type {RegExpExecArray | null} */ said) => {
      clearTimeout(timer)
      resolve(said)
    }
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => {
      output += chunk.toString()
      const said = words.exec(output)
      if (said && output.includes('\n', said.index)) settle(said)
    })
    child.once('exit', () => settle(null))
    child.once('error', () => settle(null))
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
