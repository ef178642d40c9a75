import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { copied, MODE } from './tree.mjs'

/** @typedef {import('./tree.mjs').Entry} Entry */

/** Chromium's own words, for the languages of the interface; without en-US it does not start. */
const LOCALES = ['en-US.pak', 'fr.pak', 'ro.pak']

/**
 * The files of Electron that a package needs, with the program under the name of the application. What lies in `resources` is
 * Electron's default application, or the launcher of trials; neither is ours.
 * @param {string} folder of an unpacked Electron
 * @param {string} name
 * @returns {Promise<readonly Entry[]>}
 */
export async function listProgramEntries(folder, name) {
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile() && entry.name !== 'version')
  const locales = LOCALES.map((file) => copied(`locales/${file}`, path.join(folder, 'locales', file)))
  return [...files.map((file) => programEntry(folder, file.name, name)), ...locales].sort((left, right) =>
    left.path < right.path ? -1 : 1,
  )
}

/**
 * @param {string} folder
 * @param {string} file
 * @param {string} name
 * @returns {Entry}
 */
function programEntry(folder, file, name) {
  const from = path.join(folder, file)
  if (file === 'electron') return copied(name, from, MODE.program)
  // Electron's licence stands beside Sherpa's own, so it carries its name.
  if (file === 'LICENSE') return copied('LICENSE.electron.txt', from)
  return copied(file, from, modeOf(file))
}

/**
 * The helper makes the sandbox where ordinary programs may not, and therefore has to belong to root and carry the setuid bit.
 * @param {string} file
 */
function modeOf(file) {
  if (file === 'chrome-sandbox') return MODE.setuid
  return file === 'chrome_crashpad_handler' ? MODE.program : MODE.data
}
