import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseJson } from './json.mjs'
import { projectRoot } from './paths.mjs'
import { run } from './process.mjs'
import { say, SetupError, withHeartbeat } from './say.mjs'

/** @typedef {import('./electron-fallback.mjs').ElectronChoice} ElectronChoice */

const PACKAGE_FOLDER = path.join(projectRoot, 'node_modules', 'electron')
/** An unreachable network fails within seconds; this bound is for a download that crawls. */
const DOWNLOAD_LIMIT_MS = 15 * 60_000

/**
 * The version of Electron that this project supports: the one its `electron` package names.
 * @returns {string}
 */
export function supportedVersion() {
  const manifest = /** @type {{ version: string }} */ (parseJson(readFileSync(path.join(PACKAGE_FOLDER, 'package.json'), 'utf8')))
  return manifest.version
}

/**
 * The supported Electron where it is on this machine already.
 * @returns {ElectronChoice | undefined}
 */
export function findSupportedElectron() {
  return findElectronIn(path.join(PACKAGE_FOLDER, 'dist'), 'supported')
}

/**
 * The Electron a person chose with ELECTRON_OVERRIDE_DIST_PATH, the `electron` package's own setting.
 * @returns {ElectronChoice | undefined} undefined when the setting is not used
 * @throws {SetupError} when it names a folder without Electron
 */
export function findChosenElectron() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? ''
  if (folder === '') return undefined
  const found = findElectronIn(folder, 'supported')
  if (found === undefined)
    throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, and there is no unpacked Electron in it. Correct it or unset it.`)
  return found.version === supportedVersion() ? found : { ...found, kind: 'fallback' }
}

/**
 * Lets the `electron` package fetch its release, by its own script and with its own checksums.
 * @returns {Promise<string | undefined>} the reason when it could not be fetched
 */
export async function fetchSupportedElectron() {
  const version = supportedVersion()
  say(`Fetching Electron ${version}, the supported release, from its release page ...`)
  const { code, output } = await withHeartbeat('Fetching', () =>
    run(process.execPath, [path.join(PACKAGE_FOLDER, 'install.js')], { cwd: projectRoot, isQuiet: true, timeoutMs: DOWNLOAD_LIMIT_MS }),
  )
  if (code === 0 && findSupportedElectron() !== undefined) return undefined
  const [firstLine = ''] = output.trim().split('\n')
  return firstLine === '' ? `the download ended with status ${code}` : firstLine.replace(/^\w*Error: /, '')
}

/**
 * @param {string} folder
 * @param {'supported' | 'fallback'} kind
 * @returns {ElectronChoice | undefined}
 */
function findElectronIn(folder, kind) {
  const binary = path.join(folder, executableName())
  const versionFile = path.join(folder, 'version')
  if (!existsSync(binary) || !existsSync(versionFile)) return undefined
  return { path: binary, version: readFileSync(versionFile, 'utf8').trim().replace(/^v/, ''), kind }
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe'
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}
