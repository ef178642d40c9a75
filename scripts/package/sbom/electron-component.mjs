import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { supportedVersion } from '../../lib/electron-supported.mjs'
import { parseJson } from '../../lib/json.mjs'
import { projectRoot } from '../../lib/paths.mjs'
import { describeLicence } from './component.mjs'

/** @typedef {import('./component.mjs').Component} Component */

const RELEASES = 'https://github.com/electron/electron/releases/download'
/** Platforms that Sherpa is packaged for. */
const PLATFORMS = ['darwin-arm64', 'darwin-x64', 'linux-x64', 'win32-x64']

/**
 * Electron, with Chromium and Node inside. Its releases carry the checksums that the `electron` package checks its download with; of
 * any other Electron only the version is known.
 * @param {string} version
 * @returns {Promise<Component>}
 */
export async function describeElectronComponent(version) {
  const purl = `pkg:github/electron/electron@v${version}`
  return {
    type: 'framework',
    'bom-ref': purl,
    name: 'electron',
    version,
    licenses: describeLicence('MIT'),
    purl,
    ...(version === supportedVersion() ? { externalReferences: await listReleases(version) } : {}),
  }
}

/** @param {string} version */
async function listReleases(version) {
  const file = path.join(projectRoot, 'node_modules', 'electron', 'checksums.json')
  const sums = /** @type {Readonly<Record<string, string>>} */ (parseJson(await readFile(file, 'utf8')))
  return PLATFORMS.map((platform) => {
    const name = `electron-v${version}-${platform}.zip`
    const hash = { alg: /** @type {const} */ ('SHA-256'), content: sums[name] ?? '' }
    return { type: /** @type {const} */ ('distribution'), url: `${RELEASES}/v${version}/${name}`, hashes: [hash] }
  })
}
