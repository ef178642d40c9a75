import path from 'node:path'
import { readJson } from './json.mjs'
import { projectRoot } from './paths.mjs'
import { runNpm } from './process.mjs'
import { say, SetupError } from './say.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * Makes node_modules what package-lock.json says. What is installed is read from the lock file that npm itself leaves in
 * node_modules, so a second run is quick and an interrupted one is noticed.
 * @param {string} [root]
 * @throws {SetupError} when npm fails
 */
export async function ensurePackages(root = projectRoot) {
  if (await arePackagesCurrent(root)) return
  say('Installing the npm packages that package-lock.json names (npm ci) ...')
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund'], { cwd: root })
  if (code === 0) return
  throw new SetupError(
    'npm could not install the packages; its own message is above. Check the network or the registry that npm is set to, and start again.',
  )
}

/**
 * @param {string} root
 * @returns {Promise<boolean>}
 */
export async function arePackagesCurrent(root) {
  const wanted = await readLockedPackages(path.join(root, 'package-lock.json'))
  const installed = await readLockedPackages(path.join(root, 'node_modules', '.package-lock.json'))
  if (wanted === undefined || installed === undefined) return false
  return Object.entries(wanted).every(([place, entry]) => isInstalled(place, entry, installed))
}

/**
 * An optional package may be absent: npm leaves out those of other platforms.
 * @param {string} place
 * @param {LockedPackage} entry
 * @param {LockedPackages} installed
 */
function isInstalled(place, entry, installed) {
  const found = installed[place]
  if (place === '') return true
  if (found === undefined) return entry.optional === true
  return found.version === entry.version
}

/**
 * @param {string} file
 * @returns {Promise<LockedPackages | undefined>} undefined when there is no readable lock file
 */
async function readLockedPackages(file) {
  const lock = /** @type {{ packages: LockedPackages } | undefined} */ (await readJson(file))
  return lock?.packages
}
