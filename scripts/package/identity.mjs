import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseJson } from '../lib/json.mjs'
import { projectRoot } from '../lib/paths.mjs'
import { run } from '../lib/process.mjs'
import { SetupError } from '../lib/say.mjs'

/**
 * What a package says of itself. Name and version come from package.json and from nowhere else.
 * @typedef {object} Identity
 * @property {string} name
 * @property {string} productName
 * @property {string} version
 * @property {string} description
 * @property {string} license
 * @property {string} author
 * @property {string} electron version inside
 * @property {boolean} isTrial built from an Electron that this project does not support; never to be given to others
 * @property {number} epoch time of all files, in seconds since 1970
 */

/**
 * @param {import('../lib/electron.mjs').ElectronChoice} electron
 * @returns {Promise<Identity>}
 */
export async function readIdentity(electron) {
  const manifest = /** @type {Identity} */ (parseJson(await readFile(path.join(projectRoot, 'package.json'), 'utf8')))
  const { name, productName, version, description, license, author } = manifest
  const isTrial = electron.kind !== 'supported'
  return { name, productName, version, description, license, author, electron: electron.version, isTrial, epoch: await readEpoch() }
}

/**
 * The version as Debian compares it: `~` sorts before everything, so that a release replaces its trials.
 * @param {Identity} identity
 */
export function debianVersion({ version, isTrial }) {
  return `${version.replace('-', '~')}${isTrial ? '~trial' : ''}`
}

/**
 * Builds of one commit carry one time (https://reproducible-builds.org/specs/source-date-epoch/).
 * @returns {Promise<number>}
 */
async function readEpoch() {
  const chosen = process.env['SOURCE_DATE_EPOCH'] ?? ''
  const { output } =
    chosen === '' ? await run('git', ['log', '-1', '--format=%ct'], { cwd: projectRoot, isQuiet: true }) : { output: chosen }
  const epoch = Number(output.trim())
  if (Number.isSafeInteger(epoch) && epoch > 0) return epoch
  throw new SetupError('There is no commit to take the time of the files from: set SOURCE_DATE_EPOCH (seconds since 1970).')
}
