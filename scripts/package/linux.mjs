import path from 'node:path'
import { isNative, listAppEntries } from './app-entries.mjs'
import { writeAsar } from './asar.mjs'
import { setFuses } from './fuses.mjs'
import { listProgramEntries } from './program-entries.mjs'
import { listShareEntries } from './share-entries.mjs'
import { sumGroups } from './sizes.mjs'
import { made, settle, writeTree } from './tree.mjs'

/** @typedef {import('./tree.mjs').Entry} Entry */
/** @typedef {import('./identity.mjs').Identity} Identity */
/** @typedef {import('./sizes.mjs').Size} Size */

/**
 * Lays out Sherpa as it is installed below a prefix (`bin`, `lib/sherpa`, `share`), with the fuses set.
 * @param {string} root
 * @param {Identity} identity
 * @param {Readonly<{ electron: string, bom: string, isPortable: boolean }>} parts electron: folder of an unpacked Electron
 * @returns {Promise<readonly Size[]>} what is inside and how large
 */
export async function layOutLinux(root, identity, { electron, bom, isPortable }) {
  const lib = `lib/${identity.name}`
  const archive = `${lib}/resources/app.asar`
  const app = await listAppEntries(identity, { isPortable })
  const program = (await listProgramEntries(electron, identity.name)).map((entry) => below(lib, entry))
  const natives = app.filter(isNative).map((entry) => below(`${archive}.unpacked`, entry))
  const share = await listShareEntries(identity, bom)
  await writeTree(root, [...program, ...natives, ...share, made(archive, '')], identity.epoch)
  await writeAsar(path.join(root, archive), app, isNative)
  await setFuses(path.join(root, lib, identity.name))
  await settle(root, identity.epoch)
  return [...(await sumGroups(program, programGroup)), ...(await sumGroups(app, appGroup)), ...(await sumGroups(share, shareGroup))]
}

/**
 * @param {string} folder
 * @param {Entry} entry
 * @returns {Entry}
 */
function below(folder, entry) {
  return { ...entry, path: `${folder}/${entry.path}` }
}

/** @param {Entry} entry */
function programGroup(entry) {
  return `Electron: ${path.basename(entry.path, path.extname(entry.path)) === 'sherpa' ? 'program' : 'libraries, data, terms'}`
}

/** @param {Entry} entry */
function appGroup(entry) {
  const [first = '', second = '', third = ''] = entry.path.split('/')
  if (first === 'node_modules') return `app: ${second}/${third}`
  return first === 'out' ? `app: out/${second}` : 'app: launcher, manifest, licence'
}

/** @param {Entry} entry */
function shareGroup(entry) {
  return entry.path.includes('/icons/') ? 'desktop: icons' : 'desktop: entry, type, manual, terms'
}
