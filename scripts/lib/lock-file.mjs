/**
 * @typedef {Readonly<{ version?: string, optional?: boolean, dev?: boolean, os?: readonly string[], cpu?: readonly string[], libc?: readonly string[], optionalDependencies?: Readonly<Record<string, string>> }>} LockedPackage
 * @typedef {Readonly<Record<string, LockedPackage>>} LockedPackages
 * @typedef {Readonly<{ packages: LockedPackages }>} LockFile
 */

/** npm's names for platforms as they occur in the names of platform packages. */
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
/** Longer names first: `arm64` is not `arm`. */
const PROCESSORS = ['arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64', 'arm']

/**
 * Adds what a lock file should name and does not: the optional packages of other platforms. An entry without checksum is enough, as
 * npm needs it only to see that the package is for another machine; there npm takes the checksum from the registry.
 * @template {LockFile} L
 * @param {L} lock
 * @returns {{ lock: L, added: readonly string[] }}
 */
export function completeLock(lock) {
  const missing = findMissingOptional(lock.packages)
  const entries = missing.map(({ name, version, isDev }) => [`node_modules/${name}`, createEntry(name, version, isDev)])
  const packages = Object.entries(lock.packages).concat(/** @type {[string, LockedPackage][]} */ (entries))
  const sorted = packages.sort(([left], [right]) => (left < right ? -1 : 1))
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added: missing.map(({ name }) => name) }
}

/**
 * Optional dependencies with an exact version that have no entry anywhere they could be found from.
 * @param {LockedPackages} packages
 * @returns {readonly Readonly<{ name: string, version: string, isDev: boolean }>[]}
 */
export function findMissingOptional(packages) {
  const wanted = Object.values(packages).flatMap((parent) =>
    Object.entries(parent.optionalDependencies ?? {}).map(([name, version]) => ({ name, version, isDev: parent.dev === true })),
  )
  const isExact = (/** @type {string} */ version) => /^\d+\.\d+\.\d+[\w.+-]*$/.test(version)
  return wanted.filter(({ name, version }) => isExact(version) && !isNamed(packages, name))
}

/**
 * @param {LockedPackages} packages
 * @param {string} name
 */
function isNamed(packages, name) {
  return Object.keys(packages).some((place) => place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`))
}

/**
 * @param {string} name
 * @param {string} version
 * @param {boolean} isDev
 * @returns {LockedPackage}
 */
function createEntry(name, version, isDev) {
  const system = SYSTEMS.find((word) => name.includes(`-${word}`) || name.includes(`/${word}`))
  const processor = PROCESSORS.find((word) => name.includes(`-${word}`))
  const library = name.endsWith('-musl') ? 'musl' : name.endsWith('-gnu') ? 'glibc' : undefined
  return {
    version,
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(isDev ? { dev: true } : {}),
    ...(library === undefined ? {} : { libc: [library] }),
    optional: true,
    ...(system === undefined ? {} : { os: [system] }),
  }
}
