import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { run } from '../lib/process.mjs'
import { SetupError } from '../lib/say.mjs'
import { debianVersion } from './identity.mjs'
import { settle } from './tree.mjs'

/** @typedef {import('./identity.mjs').Identity} Identity */

/** Debian's names for processors, by Node's. */
const ARCHITECTURES = /** @type {Readonly<Record<string, string>>} */ ({ x64: 'amd64', arm64: 'arm64', arm: 'armhf' })

/**
 * What the program links to and opens, as the packages of Debian and Ubuntu; names with t64 are those since Debian 13 and Ubuntu 24.04.
 */
const DEPENDS = [
  'libasound2 | libasound2t64',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libatk1.0-0 | libatk1.0-0t64',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libc6 (>= 2.28)',
  'libcairo2',
  'libcups2 | libcups2t64',
  'libdbus-1-3',
  'libdrm2',
  'libexpat1',
  'libgbm1',
  'libglib2.0-0 | libglib2.0-0t64',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnspr4',
  'libnss3',
  'libpango-1.0-0',
  'libudev1',
  'libx11-6',
  'libxcb1',
  'libxcomposite1',
  'libxdamage1',
  'libxext6',
  'libxfixes3',
  'libxkbcommon0',
  'libxrandr2',
]
const RECOMMENDS = ['desktop-file-utils', 'shared-mime-info', 'hicolor-icon-theme', 'xdg-utils']

/**
 * Makes the .deb of a laid-out prefix. It has no scripts: menus, file types and icons are brought up to date by the system's own triggers.
 * @param {string} usr the laid-out prefix; it is moved into the package's tree
 * @param {string} work
 * @param {string} target folder for the package
 * @param {Identity} identity
 * @returns {Promise<string>} path of the package
 */
export async function makeDeb(usr, work, target, identity) {
  const root = path.join(work, 'deb')
  await rm(root, { recursive: true, force: true })
  await mkdir(path.join(root, 'DEBIAN'), { recursive: true })
  await rename(usr, path.join(root, 'usr'))
  const files = await listFiles(root)
  await writeFile(path.join(root, 'DEBIAN', 'control'), await writeControl(root, files, identity))
  await writeFile(path.join(root, 'DEBIAN', 'md5sums'), await writeSums(root, files))
  await settle(root, identity.epoch)
  const file = path.join(target, `${identity.name}_${debianVersion(identity)}_${architecture()}.deb`)
  const args = ['--root-owner-group', '-Zzstd', '-z9', '--build', root, file]
  const { code, output } = await run('dpkg-deb', args, { isQuiet: true, env: { SOURCE_DATE_EPOCH: String(identity.epoch) } })
  await rename(path.join(root, 'usr'), usr)
  if (code !== 0) throw new SetupError(`dpkg-deb failed:\n${output.trim()}`)
  return file
}

function architecture() {
  const found = ARCHITECTURES[process.arch]
  if (found === undefined) throw new SetupError(`Debian has no Electron for ${process.arch}.`)
  return found
}

/**
 * @param {string} root
 * @param {readonly string[]} files
 * @param {Identity} identity
 */
async function writeControl(root, files, identity) {
  const sizes = await Promise.all(files.map(async (file) => Math.ceil((await stat(path.join(root, file))).size / 1024)))
  const trial = `This is a trial build on Electron ${identity.electron}, which is out of support. Do not give it to others.`
  return [
    `Package: ${identity.name}`,
    `Version: ${debianVersion(identity)}`,
    `Architecture: ${architecture()}`,
    `Maintainer: ${identity.author} <maintainers@sherpa.invalid>`,
    `Installed-Size: ${sizes.reduce((sum, size) => sum + size, 0)}`,
    `Depends: ${DEPENDS.join(', ')}`,
    `Recommends: ${RECOMMENDS.join(', ')}`,
    'Section: text',
    'Priority: optional',
    'Description: briefing desk for summits',
    ...wrap(identity.description),
    ...(identity.isTrial ? [' .', ...wrap(trial)] : []),
    '',
  ].join('\n')
}

/**
 * Lines of a description begin with a blank and are at most 80 characters long.
 * @param {string} text
 */
function wrap(text) {
  return [...text.matchAll(/(.{1,78})(?:\s|$)/g)].map(([, line]) => ` ${line ?? ''}`)
}

/**
 * @param {string} root
 * @param {readonly string[]} files
 */
async function writeSums(root, files) {
  const lines = await Promise.all(
    files.map(
      async (file) =>
        `${createHash('md5')
          .update(await readFile(path.join(root, file)))
          .digest('hex')}  ${file}`,
    ),
  )
  return `${lines.join('\n')}\n`
}

/**
 * @param {string} root
 * @returns {Promise<readonly string[]>} what will be installed, sorted
 */
async function listFiles(root) {
  const found = await readdir(path.join(root, 'usr'), { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort()
}
