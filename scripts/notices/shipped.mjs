import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseJson } from '../lib/json.mjs'
import { projectRoot } from '../lib/paths.mjs'

/** Packages that stand among the development dependencies because the build takes them into the window; they are shipped all the same. */
export const BUNDLED = [
  '@fontsource-variable/source-sans-3',
  '@fontsource-variable/source-serif-4',
  '@inlang/paraglide-js',
  '@internationalized/date',
  '@lucide/svelte',
  '@tiptap/core',
  '@tiptap/extension-bold',
  '@tiptap/extension-italic',
  '@tiptap/extension-text',
  '@tiptap/pm',
  'bits-ui',
  'ical.js',
  'pdfjs-dist',
  'svelte',
]

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {string} [license] SPDX expression
 * @property {string} [integrity] checksum of the package in the registry, `sha512-` and base64
 * @property {Readonly<Record<string, string>>} [dependencies]
 * @property {Readonly<Record<string, string>>} [optionalDependencies]
 * @property {readonly string[]} [os]
 */
/** @typedef {Readonly<Record<string, LockEntry>>} LockEntries by folder, `node_modules/a/node_modules/b` */

/** Compiled into its caller by the build, so that only a few generated lines of it are shipped. */
const WITHOUT_DEPENDENCIES = ['@inlang/paraglide-js', 'svelte']

/**
 * Everything that reaches a user: what the manifest lists for run time, what is bundled, and all they need. Builds for one platform
 * are left out, so that the list is the same everywhere; they come under the terms of the package they belong to.
 * @returns {Promise<readonly string[]>} `name@version`, sorted
 */
export async function listShipped() {
  return [...(await findShipped()).shipped.values()].sort()
}

/**
 * The same with where each package stands in the lock file, for those who need more than its name.
 * @returns {Promise<Readonly<{ entries: LockEntries, shipped: ReadonlyMap<string, string> }>>} `name@version` by folder
 */
export async function findShipped() {
  const lock = /** @type {{ packages: LockEntries }} */ (parseJson(await readFile(path.join(projectRoot, 'package-lock.json'), 'utf8')))
  const root = lock.packages['']
  const names = [...BUNDLED, ...Object.keys(root?.dependencies ?? {}), ...Object.keys(root?.optionalDependencies ?? {})]
  /** @type {Map<string, string>} */
  const found = new Map()
  for (const name of names) follow(lock.packages, '', name, found)
  return { entries: lock.packages, shipped: found }
}

/**
 * @param {LockEntries} entries
 * @param {string} from folder of the package that asks
 * @param {string} name
 * @param {Map<string, string>} found
 */
function follow(entries, from, name, found) {
  const folder = resolveFolder(entries, from, name)
  const entry = entries[folder]
  if (entry === undefined || entry.os !== undefined || found.has(folder)) return
  found.set(folder, `${name}@${entry.version ?? ''}`)
  if (WITHOUT_DEPENDENCIES.includes(name)) return
  for (const dependency of Object.keys(entry.dependencies ?? {})) follow(entries, folder, dependency, found)
}

/**
 * As Node looks for packages: in the asking package first, then outwards.
 * @param {LockEntries} entries
 * @param {string} from
 * @param {string} name
 * @returns {string}
 */
export function resolveFolder(entries, from, name) {
  const folder = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`
  if (entries[folder] !== undefined || from === '') return folder
  const cut = from.lastIndexOf('/node_modules/')
  return resolveFolder(entries, cut === -1 ? '' : from.slice(0, cut), name)
}
