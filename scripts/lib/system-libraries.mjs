import { readFile } from 'node:fs/promises'
import { hasProgram, isRoot, run } from './process.mjs'
import { say, SetupError, withHeartbeat } from './say.mjs'

/**
 * Debian's package for each shared library that Electron asks for. Names with the suffix t64 (Debian 13, Ubuntu 24.04) are
 * found at run time. Libraries that the listed packages bring along are not repeated.
 * @type {Readonly<Record<string, string>>}
 */
const DEBIAN_PACKAGES = {
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libudev.so.1': 'libudev1',
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
}

/**
 * Debian's package for each program that is needed: a virtual display, and the tools that look into the PDF files of the tests.
 * @type {Readonly<Record<string, string>>}
 */
const PROGRAM_PACKAGES = { Xvfb: 'xvfb', qpdf: 'qpdf', pdftotext: 'poppler-utils' }

/** What the tests look into PDF files with. */
const TEST_PROGRAMS = ['qpdf', 'pdftotext']

/** Libraries that Electron opens while it runs, which its loader therefore cannot name. */
const OPENED_LATER = ['libgtk-3.so.0']

/**
 * Makes sure that the system has what Electron needs to run: asks the loader which libraries are missing; as root on Debian and
 * its kin installs them, elsewhere says the exact command. Does nothing on Windows and macOS, where Electron brings everything.
 * @param {string} electronPath
 * @param {Readonly<{ isDisplayNeeded: boolean }>} options isDisplayNeeded: tests on a machine without display need Xvfb
 * @throws {SetupError} when something is missing and cannot be installed from here
 */
export async function ensureSystemLibraries(electronPath, options) {
  if (process.platform !== 'linux') return
  const libraries = await findMissingLibraries(electronPath)
  const missing = [...libraries, ...(options.isDisplayNeeded && !hasProgram('Xvfb') ? ['Xvfb'] : [])]
  if (missing.length === 0) return
  await installOrExplain(missing)
  const left = await findMissingLibraries(electronPath)
  if (left.length > 0)
    throw new SetupError(`Electron still misses these libraries of the system: ${left.join(', ')}. Install them and start again.`)
}

/**
 * Makes sure that the programs are there with which tests look into PDF files; the same way as for the libraries. On Windows and macOS
 * a test without them says which one it misses.
 * @throws {SetupError} when one is missing and cannot be installed from here
 */
export async function ensureTestPrograms() {
  const missing = TEST_PROGRAMS.filter((name) => !hasProgram(name))
  if (process.platform === 'linux' && missing.length > 0) await installOrExplain(missing)
}

/**
 * @param {string} electronPath
 * @returns {Promise<string[]>} file names such as libnss3.so
 */
async function findMissingLibraries(electronPath) {
  const { output } = await run('ldd', [electronPath], { isQuiet: true })
  const unresolved = [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '')
  const known = await run(hasProgram('ldconfig') ? '/sbin/ldconfig' : 'ldconfig', ['-p'], { isQuiet: true })
  const absent = OPENED_LATER.filter((library) => known.code === 0 && !known.output.includes(library))
  return [...new Set([...unresolved, ...absent])]
}

/** @param {readonly string[]} missing */
async function installOrExplain(missing) {
  if (!(await isDebianLike())) throw new SetupError(explainForOtherSystems(missing))
  if (!isRoot) throw new SetupError(await explainForDebian(missing))
  say(`The system misses ${missing.join(', ')}; installing with apt-get ...`)
  await runApt(['update', '-qq'])
  const packages = await debianPackages(missing)
  say(`apt-get install ${packages.join(' ')}`)
  await runApt(['install', '-y', '-qq', '--no-install-recommends', ...packages])
}

/** @param {readonly string[]} args */
async function runApt(args) {
  const options = { isQuiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  const { code, output } = await withHeartbeat('Installing', () => run('apt-get', args, options))
  if (code !== 0) throw new SetupError(`apt-get ${args.join(' ')} failed:\n${output.trim()}`)
}

/**
 * @param {readonly string[]} missing
 * @returns {Promise<string[]>}
 */
async function debianPackages(missing) {
  /** @type {Readonly<Record<string, string>>} */
  const known = { ...DEBIAN_PACKAGES, ...PROGRAM_PACKAGES }
  const unknown = missing.filter((name) => known[name] === undefined)
  if (unknown.length > 0)
    throw new SetupError(`No Debian package is known here for ${unknown.join(', ')}. Install what holds them and start again.`)
  const names = new Set(missing.flatMap((name) => known[name] ?? []))
  return Promise.all([...names].map(currentPackageName))
}

/**
 * @param {string} name
 * @returns {Promise<string>} the name that this release of Debian or Ubuntu gives the package
 */
async function currentPackageName(name) {
  const { code, output } = await run('apt-cache', ['show', `${name}t64`], { isQuiet: true })
  return code === 0 && output.includes(`Package: ${name}t64`) ? `${name}t64` : name
}

async function isDebianLike() {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release) && hasProgram('apt-get')
}

/** @param {readonly string[]} missing */
async function explainForDebian(missing) {
  const packages = await debianPackages(missing)
  return `The system misses ${missing.join(', ')}. Run this and start again:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`
}

/** @param {readonly string[]} missing */
function explainForOtherSystems(missing) {
  return `The system misses ${missing.join(', ')}. Install the packages of your system that hold them (Fedora: sudo dnf install gtk3 nss alsa-lib mesa-libgbm at-spi2-atk libXScrnSaver xorg-x11-server-Xvfb qpdf poppler-utils) and start again.`
}
