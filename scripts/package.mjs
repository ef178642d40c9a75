// Makes the packages for this system: on Linux a .deb and a .tar.gz. With --app-only lays out what goes into the packages of the other
// systems, for electron-builder (packaging/README.md).
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { describeElectron, ensureElectron } from './lib/electron.mjs'
import { build } from './lib/build.mjs'
import { checkNodeVersion } from './lib/node-version.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { projectRoot } from './lib/paths.mjs'
import { hasProgram } from './lib/process.mjs'
import { runCommand, say, SetupError } from './lib/say.mjs'
import { listAppEntries } from './package/app-entries.mjs'
import { makeDeb } from './package/deb.mjs'
import { readIdentity } from './package/identity.mjs'
import { layOutLinux } from './package/linux.mjs'
import { createBom } from './package/sbom/create-bom.mjs'
import { formatSizes, sizeOf } from './package/sizes.mjs'
import { makeTarball } from './package/tarball.mjs'
import { writeTree } from './package/tree.mjs'

/** @typedef {import('./package/identity.mjs').Identity} Identity */
/** @typedef {Readonly<{ isPortable: boolean, isRelease: boolean, isAppOnly: boolean }>} Wishes */

const WORK = path.join(projectRoot, '.cache', 'package')
const TARGET = path.join(projectRoot, 'dist')

await runCommand(async () => {
  const wishes = readArguments()
  checkNodeVersion()
  await ensurePackages()
  const electron = await ensureElectron({ isRetryWanted: wishes.isRelease })
  say(describeElectron(electron))
  if (wishes.isRelease && electron.kind !== 'supported') throw new SetupError(explainRefusal(electron.version))
  await build()
  const identity = await readIdentity(electron)
  await mkdir(TARGET, { recursive: true })
  if (wishes.isAppOnly) await layOutApp(identity, wishes)
  else await packLinux(identity, path.dirname(electron.path), wishes)
  return 0
})

/** @returns {Wishes} */
function readArguments() {
  const { values } = parseArgs({
    options: { portable: { type: 'boolean' }, release: { type: 'boolean' }, 'app-only': { type: 'boolean' } },
  })
  const wishes = { isPortable: values.portable === true, isRelease: values.release === true, isAppOnly: values['app-only'] === true }
  if (process.platform === 'linux' || wishes.isAppOnly) return wishes
  throw new SetupError('On Windows and macOS electron-builder makes the packages: see packaging/README.md.')
}

/** @param {string} version */
function explainRefusal(version) {
  return `Electron ${version} is out of support and for trials only: no release is made of it. Connect to a network that reaches the supported one.`
}

/**
 * @param {Identity} identity
 * @param {Wishes} wishes
 */
async function layOutApp(identity, { isPortable }) {
  const folder = path.join(WORK, 'app')
  await writeTree(folder, await listAppEntries(identity, { isPortable }), identity.epoch)
  say(`Laid out ${identity.productName} ${identity.version} in ${folder}.`)
}

/**
 * @param {Identity} identity
 * @param {string} electron
 * @param {Wishes} wishes
 */
async function packLinux(identity, electron, { isPortable }) {
  const usr = path.join(WORK, 'usr')
  const bom = await createBom({ electron: identity.electron })
  const sizes = await layOutLinux(usr, identity, { electron, bom, isPortable })
  say(`Inside:\n${formatSizes(sizes)}`)
  const packages = [await makeTarball(usr, TARGET, identity)]
  if (hasProgram('dpkg-deb')) packages.push(await makeDeb(usr, WORK, TARGET, identity))
  else say('There is no dpkg-deb here, so no .deb was made.')
  say(`In ${TARGET}:\n${formatSizes(await Promise.all(packages.map(sizeOf)))}`)
}
