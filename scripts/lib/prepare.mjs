import { buildIfStale } from './build.mjs'
import { describeElectron, ensureElectron } from './electron.mjs'
import { checkNodeVersion } from './node-version.mjs'
import { ensurePackages } from './packages.mjs'
import { say } from './say.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/**
 * Brings a fresh clone to the point where the application can run: packages, Electron, system libraries, build. What is done
 * already is not done again.
 * @param {Readonly<{ isDisplayNeeded: boolean, isRetryWanted: boolean }>} options
 * @returns {Promise<import('./electron.mjs').ElectronChoice>}
 * @throws {import('./say.mjs').SetupError}
 */
export async function prepare(options) {
  checkNodeVersion()
  await ensurePackages()
  const electron = await ensureElectron(options)
  say(describeElectron(electron))
  await ensureSystemLibraries(electron.path, options)
  await buildIfStale()
  return electron
}
