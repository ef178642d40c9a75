import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { isRoot } from './process.mjs'
import { SetupError } from './say.mjs'

/**
 * A display to draw windows on. `stop` ends the server, where one was started; it may be called twice.
 * @typedef {Readonly<{ env: Readonly<Record<string, string>>, stop: () => void }>} Display
 */

/** Whether windows can be shown on this machine as it is. */
export const hasDisplay = process.platform !== 'linux' || isSet('DISPLAY') || isSet('WAYLAND_DISPLAY')

/**
 * An empty variable names no display.
 * @param {string} name
 */
function isSet(name) {
  return (process.env[name] ?? '') !== ''
}

/**
 * The display of this machine, or, where there is none, a virtual one (Xvfb) that lives until `stop` or this process's end.
 * @returns {Promise<Display>}
 * @throws {SetupError} when Xvfb does not start
 */
export async function openDisplay() {
  return hasDisplay ? { env: {}, stop: () => undefined } : startXvfb()
}

/**
 * The server chooses a free display number itself and says it on the file descriptor 3: no number is guessed.
 * @returns {Promise<Display>}
 */
function startXvfb() {
  makeSocketFolder()
  const args = ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp', '-noreset']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  const stop = () => void server.kill()
  process.once('exit', stop)
  return new Promise((resolve, reject) => {
    let complaint = ''
    server.stderr?.on('data', (/** @type {Buffer} */ chunk) => (complaint += chunk.toString()))
    server.stdio[3]?.once('data', (/** @type {Buffer} */ chunk) => {
      releaseParent(server)
      resolve({ env: { DISPLAY: `:${chunk.toString().trim()}` }, stop })
    })
    server.once('error', (error) => reject(new SetupError(`Xvfb, the virtual display, does not start: ${error.message}`)))
    server.once('exit', () => reject(new SetupError(`Xvfb, the virtual display, ended at once:\n${complaint.trim()}`)))
  })
}

/**
 * A forgotten display must not keep this process alive.
 * @param {import('node:child_process').ChildProcess} server
 */
function releaseParent(server) {
  server.unref()
  for (const stream of server.stdio) /** @type {import('node:net').Socket | null | undefined} */ (stream)?.unref()
}

/** Only root may make the folder of X sockets as it should be; a bare machine has none. */
function makeSocketFolder() {
  if (isRoot) mkdirSync('/tmp/.X11-unix', { recursive: true, mode: 0o1777 })
}
