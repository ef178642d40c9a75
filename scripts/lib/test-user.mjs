import { chown, mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { hasProgram, isRoot, run } from './process.mjs'
import { canSandbox } from './sandbox.mjs'
import { say } from './say.mjs'

/**
 * Who runs the end-to-end tests.
 * @typedef {object} TestUser
 * @property {readonly string[]} prefix words put before a command to run it as this user
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} folder a folder of the user's own, for reports and screenshots
 * @property {boolean} isSandboxed whether Chromium's sandbox works for this user
 */

/** The user `nobody` of Debian and Fedora. The number is enough; the name need not exist. */
const NOBODY = 65_534
const PROBE = fileURLToPath(new URL('sandbox-probe', import.meta.url))
const PROBE_LIMIT_MS = 30_000

/**
 * Chooses the user: as root an ordinary one, since Chromium refuses its sandbox to root and the tests should see what real users
 * run; root itself without sandbox only where that does not work, which is said.
 * @param {string} electronPath
 * @param {Readonly<Record<string, string>>} displayEnv where Electron can show a window
 * @returns {Promise<TestUser>}
 */
export async function chooseTestUser(electronPath, displayEnv) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sherpa-e2e-'))
  if (!isRoot) return { prefix: [], env: {}, folder, isSandboxed: canSandbox(electronPath) }
  const ordinary = await createOrdinaryUser(folder, electronPath)
  const reason = await findObstacle(ordinary, electronPath, displayEnv)
  if (reason === undefined) {
    say('Running as root: the end-to-end tests run as the ordinary user "nobody", with the sandbox on.')
    return ordinary
  }
  say(`Running as root, and the ordinary user "nobody" cannot run Electron here (${reason}): the tests run as root with --no-sandbox.`)
  return { prefix: [], env: { ELECTRON_OVERRIDE_DIST_PATH: path.dirname(electronPath) }, folder, isSandboxed: false }
}

/** @param {TestUser} user */
export async function removeTestUser(user) {
  await rm(user.folder, { recursive: true, force: true })
}

/**
 * @param {string} folder
 * @param {string} electronPath
 * @returns {Promise<TestUser>}
 */
async function createOrdinaryUser(folder, electronPath) {
  const home = path.join(folder, 'home')
  await mkdir(home, { mode: 0o700 })
  for (const place of [folder, home]) await chown(place, NOBODY, NOBODY)
  return {
    prefix: ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'],
    env: {
      HOME: home,
      TMPDIR: folder,
      XDG_RUNTIME_DIR: home,
      XDG_CACHE_HOME: undefined,
      XDG_CONFIG_HOME: undefined,
      XDG_DATA_HOME: undefined,
      ELECTRON_OVERRIDE_DIST_PATH: path.dirname(electronPath),
    },
    folder,
    isSandboxed: true,
  }
}

/**
 * Starts a real, sandboxed window as that user: the only answer that counts.
 * @param {TestUser} user
 * @param {string} electronPath
 * @param {Readonly<Record<string, string>>} displayEnv
 * @returns {Promise<string | undefined>} what stands in the way
 */
async function findObstacle(user, electronPath, displayEnv) {
  if (!hasProgram('setpriv')) return 'setpriv of util-linux is not installed'
  const [command = '', ...prefix] = user.prefix
  const options = { env: { ...user.env, ...displayEnv }, isQuiet: true, timeoutMs: PROBE_LIMIT_MS }
  const node = await run(command, [...prefix, process.execPath, path.join(PROBE, 'can-read.mjs')], options)
  if (node.code !== 0) return 'it cannot read this folder or Node'
  const window = await run(command, [...prefix, electronPath, PROBE], options)
  return window.code === 0 ? undefined : `a sandboxed window ended with status ${window.code}`
}
