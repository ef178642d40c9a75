/** @typedef {import('../../notices/shipped.mjs').LockEntry} LockEntry */
/** @typedef {Readonly<{ alg: 'SHA-256' | 'SHA-512', content: string }>} Hash */
/** @typedef {readonly (Readonly<{ license: { id: string } }> | Readonly<{ expression: string }>)[]} Licences */
/**
 * A part of what is shipped, in the words of CycloneDX 1.6.
 * @typedef {object} Component
 * @property {'application' | 'framework' | 'library' | 'data'} type
 * @property {string} bom-ref
 * @property {string} [group]
 * @property {string} name
 * @property {string} version
 * @property {'optional'} [scope]
 * @property {readonly Hash[]} [hashes]
 * @property {Licences} licenses
 * @property {string} purl
 * @property {readonly Readonly<{ type: 'distribution', url: string, hashes: readonly Hash[] }>[]} [externalReferences]
 */

/** Terms that a package states in its licence file only, or in its manifest by another name than SPDX's. */
const STATED_IN_FILE = new Map([
  ['duck', 'BSD-2-Clause'],
  ['svelte-toolbelt', 'MIT'],
])

/**
 * A package of the npm registry. Its hash is that of the archive in the registry, as in the lock file.
 * @param {string} id `name@version`
 * @param {LockEntry} entry
 * @param {Component['type']} [type]
 * @returns {Component}
 */
export function describePackage(id, entry, type = 'library') {
  const cut = id.lastIndexOf('@')
  const [name, version] = [id.slice(0, cut), id.slice(cut + 1)]
  const slash = name.indexOf('/')
  const licence = STATED_IN_FILE.get(name) ?? entry.license
  if (licence === undefined) throw new Error(`${id} is shipped, and its licence is not known: name it in ${import.meta.filename}`)
  return {
    type,
    'bom-ref': purlOf(id),
    ...(slash === -1 ? {} : { group: name.slice(0, slash) }),
    name: name.slice(slash + 1),
    version,
    ...(entry.os === undefined ? {} : { scope: /** @type {const} */ ('optional') }),
    ...(entry.integrity === undefined ? {} : { hashes: [readIntegrity(entry.integrity)] }),
    licenses: describeLicence(licence),
    purl: purlOf(id),
  }
}

/**
 * The package's address in the form of package-url, where `@` of a scope is escaped.
 * @param {string} id `name@version`
 */
export function purlOf(id) {
  return `pkg:npm/${id.replace(/^@/, '%40')}`
}

/**
 * @param {string} licence SPDX
 * @returns {Licences}
 */
export function describeLicence(licence) {
  return /[ ()]/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }]
}

/**
 * @param {string} integrity
 * @returns {Hash}
 */
function readIntegrity(integrity) {
  const [algorithm, content = ''] = integrity.split('-', 2)
  if (algorithm !== 'sha512') throw new Error(`A checksum of package-lock.json is not SHA-512: ${integrity}`)
  return { alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }
}
