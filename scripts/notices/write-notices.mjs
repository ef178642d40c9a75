import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { init } from 'license-checker-rseidelsohn'
import { projectRoot } from '../lib/paths.mjs'
import { listShipped } from './shipped.mjs'

/** @typedef {Readonly<{ id: string, licence: string, from: string, text: string }>} Notice */

const NO_TEXT = 'The package carries no licence file of its own.'

/**
 * The notices of everything that is shipped, as one document; the same packages give the same bytes.
 * @returns {Promise<string>}
 */
export async function writeNotices() {
  const preface = await readFile(new URL('preface.md', import.meta.url), 'utf8')
  const notices = await readNotices(await listShipped())
  const list = notices.map(({ id, licence, from }) => `- ${id}: ${licence}${from === '' ? '' : `, ${from}`}`)
  return [preface.trim(), '', ...list, '', '## Texts', '', ...groupTexts(notices)].join('\n')
}

/**
 * @param {readonly string[]} shipped
 * @returns {Promise<readonly Notice[]>}
 */
async function readNotices(shipped) {
  const modules = await checkLicences(shipped)
  return Promise.all(
    shipped.map(async (id) => {
      const { licenses, repository, licenseFile } = modules[id] ?? {}
      if (licenses === undefined) throw new Error(`${id} is shipped but not installed: run npm ci`)
      return { id, licence: [licenses].flat().join(', '), from: repository ?? '', text: await readTexts(licenseFile) }
    }),
  )
}

/**
 * @param {readonly string[]} shipped
 * @returns {Promise<import('license-checker-rseidelsohn').ModuleInfos>}
 */
function checkLicences(shipped) {
  // `includePackages` is missing in its types.
  const options = { start: projectRoot, includePackages: shipped.join(';') }
  return new Promise((resolve, reject) => {
    init(options, (/** @type {Error | null} */ error, modules) => {
      if (error) reject(error)
      else resolve(modules)
    })
  })
}

/**
 * A package may say its terms in a second file (`LICENSE_FONT`, `NOTICE`); a README is not a licence.
 * @param {string | undefined} file
 * @returns {Promise<string>}
 */
async function readTexts(file) {
  if (file === undefined || !/licen[cs]e|copying/i.test(path.basename(file))) return NO_TEXT
  const more = ['LICENSE_FONT', 'NOTICE', 'NOTICE.txt'].map((name) => path.join(path.dirname(file), name)).filter((other) => other !== file)
  const texts = await Promise.all([file, ...more].map((name) => readFile(name, 'utf8').catch(() => '')))
  return texts
    .filter((text) => text !== '')
    .map((text) =>
      text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[ \t]+$/gm, '')
        .trim(),
    ) // prettier-ignore
    .join('\n\n')
}

/**
 * One section a text, headed by all that come under it.
 * @param {readonly Notice[]} notices
 * @returns {readonly string[]}
 */
function groupTexts(notices) {
  /** @type {Map<string, string[]>} */
  const groups = new Map()
  for (const { id, text } of notices) groups.set(text, [...(groups.get(text) ?? []), id])
  return [...groups].flatMap(([text, ids]) => [
    `### ${ids.join(', ')}`,
    '',
    ...text.split('\n').map((line) => (line === '' ? '' : `    ${line}`)),
    '',
  ])
}
