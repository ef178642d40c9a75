import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectRoot } from '../lib/paths.mjs'
import { copied, made } from './tree.mjs'

/** @typedef {import('./tree.mjs').Entry} Entry */
/** @typedef {import('./identity.mjs').Identity} Identity */

const LAUNCHER = fileURLToPath(new URL('launcher/main.mjs', import.meta.url))
/** The name that Wayland and X know the windows by; it leads to name and icon in the desktop entry. */
const DESKTOP_ENTRY = 'sherpa.desktop'
const TYPST = '@myriaddreamin'
/** What programs that are compiled against a package need, programs that run do not. */
const NOT_RUN = [/\.d\.[cm]?ts$/, /\.map$/, /\.md$/i, /\.bundle\.js$/, /\/dist\/cjs\//]

/**
 * The application as it lies in the archive: what the build made, the packages that cannot be bundled, and the first file.
 * Sorted, so that the same files give the same archive.
 * @param {Identity} identity
 * @param {Readonly<{ isPortable: boolean }>} options isPortable: without native modules, for every processor
 * @returns {Promise<readonly Entry[]>}
 */
export async function listAppEntries(identity, { isPortable }) {
  const names = typstPackages(isPortable)
  const packages = await Promise.all(names.map((name) => listPackage(name)))
  const entries = [
    made('package.json', describeApp(identity, names)),
    copied('main.mjs', LAUNCHER),
    copied('LICENSE', path.join(projectRoot, 'LICENSE')),
    ...(await listFolder('out')).filter(({ path: place }) => !path.basename(place).startsWith('.')),
    ...packages.flat(),
  ]
  return entries.sort((left, right) => (left.path < right.path ? -1 : 1))
}

/**
 * Whether the system itself has to load this file.
 * @param {Entry} entry
 */
export function isNative(entry) {
  return entry.path.endsWith('.node')
}

/**
 * Named as dependencies, electron-builder takes these packages and looks for no others.
 * @param {Identity} identity
 * @param {readonly string[]} packages
 */
function describeApp({ name, productName, version, description, license, author }, packages) {
  const about = { name, productName, version, description, license, author, type: 'module', main: 'main.mjs', desktopName: DESKTOP_ENTRY }
  return `${JSON.stringify({ ...about, dependencies: Object.fromEntries(packages.map((each) => [each, '*'])) }, null, 2)}\n`
}

/**
 * Typst for the book: native where npm installed it for this machine, else WebAssembly. The loader of the latter is always imported.
 * @param {boolean} isPortable
 * @returns {readonly string[]}
 */
function typstPackages(isPortable) {
  const native = isPortable ? undefined : nativeNames().find((name) => existsSync(packageFolder(name)))
  return [`${TYPST}/typst.ts`, ...(native === undefined ? [`${TYPST}/typst-ts-web-compiler`] : [`${TYPST}/typst-ts-node-compiler`, native])]
}

/** npm's names for builds of this platform; Electron for Linux is built against glibc, never musl. */
function nativeNames() {
  return ['', '-gnu', '-msvc'].map((library) => `${TYPST}/typst-ts-node-compiler-${process.platform}-${process.arch}${library}`)
}

/** @param {string} name */
async function listPackage(name) {
  const entries = await listFolder(path.posix.join('node_modules', name))
  return entries.filter(({ path: place }) => !NOT_RUN.some((pattern) => pattern.test(place)))
}

/**
 * @param {string} folder below the project's
 * @returns {Promise<readonly Entry[]>}
 */
async function listFolder(folder) {
  const found = await readdir(path.join(projectRoot, folder), { recursive: true, withFileTypes: true })
  const files = found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  return files.map((file) => copied(path.relative(projectRoot, file).split(path.sep).join('/'), file))
}

/** @param {string} name */
function packageFolder(name) {
  return path.join(projectRoot, 'node_modules', name)
}
