import { chown, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createHash } from 'node:crypto'
import { run } from '../../lib/process.mjs'

/**
 * An ordinary user of the machine, with a home of their own and nothing of root's.
 * @typedef {object} Person
 * @property {string} home
 * @property {(command: string, args: readonly string[], env?: Readonly<Record<string, string | undefined>>) => Promise<import('../../lib/process.mjs').RunResult>} run
 * @property {() => Promise<void>} leave removes the home
 */

/** The user `nobody` of Debian. */
const NOBODY = 65_534
const LIMIT_MS = 120_000

/** @returns {Promise<Person>} */
export async function createPerson() {
  const home = await mkdtemp(path.join(os.tmpdir(), 'sherpa-person-'))
  await chown(home, NOBODY, NOBODY)
  const runtime = path.join(home, '.runtime')
  await mkdir(runtime, { mode: 0o700 })
  await chown(runtime, NOBODY, NOBODY)
  const own = {
    HOME: home,
    TMPDIR: home,
    XDG_RUNTIME_DIR: runtime,
    DISPLAY: undefined,
    WAYLAND_DISPLAY: undefined,
    XDG_CONFIG_HOME: undefined,
  }
  const words = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']
  return {
    home,
    run: (command, args, env) =>
      run('setpriv', [...words, command, ...args], { cwd: home, env: { ...own, ...env }, isQuiet: true, timeoutMs: LIMIT_MS }),
    leave: () => rm(home, { recursive: true, force: true }),
  }
}

/**
 * The files below a folder with their checksums: equal when nothing was touched.
 * @param {string} folder
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
export async function readFiles(folder) {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort()
  const sums = files.map(async (file) => /** @type {const} */ ([path.relative(folder, file), await checksum(file)]))
  return Object.fromEntries(await Promise.all(sums))
}

/** @param {string} file */
async function checksum(file) {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}
