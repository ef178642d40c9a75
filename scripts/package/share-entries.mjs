import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectRoot } from '../lib/paths.mjs'
import { run } from '../lib/process.mjs'
import { SetupError } from '../lib/say.mjs'
import { copied, made, MODE } from './tree.mjs'

/** @typedef {import('./tree.mjs').Entry} Entry */
/** @typedef {import('./identity.mjs').Identity} Identity */

const PACKAGING = path.join(projectRoot, 'packaging')
const ICONS = path.join(PACKAGING, 'icon')

/**
 * What a Linux desktop asks for besides the program, by the rules of freedesktop.org and of Debian: command, desktop entry, file type,
 * icons, manual page, terms. Places are below the prefix (`/usr`, or `~/.local`).
 * @param {Identity} identity
 * @param {string} bom the bill of materials, JSON
 * @returns {Promise<readonly Entry[]>}
 */
export async function listShareEntries(identity, bom) {
  const { name } = identity
  return [
    copied(`bin/${name}`, path.join(PACKAGING, 'linux', 'sherpa.sh'), MODE.program),
    copied(`share/applications/${name}.desktop`, path.join(PACKAGING, 'linux', 'sherpa.desktop')),
    copied(`share/mime/packages/${name}.xml`, path.join(PACKAGING, 'linux', 'sherpa-mime.xml')),
    made(`share/man/man1/${name}.1.gz`, compress(await writeManualPage(identity))),
    ...(await listIcons()),
    ...(await listTerms(identity)),
    made(`share/doc/${name}/sbom.cdx.json`, bom),
  ]
}

/** @returns {Promise<readonly Entry[]>} each picture in each size, and as drawn */
async function listIcons() {
  const pictures = (await readdir(ICONS)).filter((file) => file.endsWith('.png')).sort()
  const sized = pictures.map((file) => {
    const [, picture = '', size = ''] = /^(.+)-(\d+)\.png$/.exec(file) ?? []
    return copied(iconPlace(`${size}x${size}`, picture, 'png'), path.join(ICONS, file))
  })
  const drawn = ['sherpa', 'sherpa-file'].map((picture) =>
    copied(iconPlace('scalable', picture, 'svg'), path.join(ICONS, `${picture}.svg`)),
  )
  return [...sized, ...drawn]
}

/**
 * @param {string} size
 * @param {string} picture
 * @param {string} kind
 */
function iconPlace(size, picture, kind) {
  const [context, name] = picture === 'sherpa' ? ['apps', 'sherpa'] : ['mimetypes', 'application-x-sherpa']
  return `share/icons/hicolor/${size}/${context}/${name}.${kind}`
}

/** @param {Identity} identity */
async function listTerms({ name }) {
  const read = (/** @type {string} */ file) => readFile(path.join(projectRoot, file))
  return [
    copied(`share/doc/${name}/copyright`, path.join(PACKAGING, 'linux', 'copyright')),
    made(`share/doc/${name}/CHANGELOG.md.gz`, compress(await read('CHANGELOG.md'))),
    made(`share/doc/${name}/THIRD-PARTY-NOTICES.md.gz`, compress(await read('THIRD-PARTY-NOTICES.md'))),
  ]
}

/**
 * The manual page. What the command line understands is taken from its own help, so that the two never differ.
 * @param {Identity} identity
 */
async function writeManualPage({ version, epoch }) {
  const { code, output } = await run(process.execPath, [path.join(projectRoot, 'out', 'main', 'cli.js'), '--help'], { isQuiet: true })
  if (code !== 0) throw new SetupError(`The command line does not say its help:\n${output}`)
  const page = await readFile(path.join(PACKAGING, 'linux', 'sherpa.1'), 'utf8')
  const day = new Date(epoch * 1000).toISOString().slice(0, 10)
  return page
    .replaceAll('@VERSION@', version)
    .replaceAll('@DAY@', day)
    .replaceAll('@HELP@', () => escapeRoff(output.trim()))
}

/**
 * In roff a backslash and a leading dot or apostrophe mean something, and a hyphen may be set as a dash.
 * @param {string} text
 */
function escapeRoff(text) {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/^([.'])/gm, '\\&$1')
}

/** @param {string | Uint8Array} content */
function compress(content) {
  const zipped = gzipSync(content, { level: 9 })
  // The byte that names the system which compressed: the same everywhere.
  zipped[9] = 255
  return zipped
}
