import { constants } from 'node:fs'
import { chmod, copyFile, lutimes, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * One file of a package: where it goes, with which rights, and what is in it.
 * @typedef {Readonly<{ path: string, mode: number, from: string } | { path: string, mode: number, bytes: Uint8Array }>} Entry
 */

export const MODE = /** @type {const} */ ({ data: 0o644, program: 0o755, setuid: 0o4755 })

/**
 * A file that is taken as it is.
 * @param {string} place below the root of the package, with slashes
 * @param {string} from
 * @param {number} [mode]
 * @returns {Entry}
 */
export function copied(place, from, mode = MODE.data) {
  return { path: place, mode, from }
}

/**
 * A file that is made here.
 * @param {string} place
 * @param {string | Uint8Array} content
 * @param {number} [mode]
 * @returns {Entry}
 */
export function made(place, content, mode = MODE.data) {
  return { path: place, mode, bytes: typeof content === 'string' ? Buffer.from(content) : content }
}

/**
 * Writes the entries below a new folder. Rights and times come from here alone, never from the machine that builds.
 * @param {string} root replaced when it is there
 * @param {readonly Entry[]} entries
 * @param {number} epoch time of every file and folder, in seconds since 1970
 */
export async function writeTree(root, entries, epoch) {
  await rm(root, { recursive: true, force: true })
  await mkdir(root, { recursive: true })
  for (const entry of entries) await writeEntry(root, entry)
  await settle(root, epoch)
}

/**
 * @param {string} root
 * @param {Entry} entry
 */
async function writeEntry(root, entry) {
  const target = path.join(root, entry.path)
  await mkdir(path.dirname(target), { recursive: true })
  if ('from' in entry) await copyFile(entry.from, target, constants.COPYFILE_FICLONE)
  else await writeFile(target, entry.bytes)
  await chmod(target, entry.mode)
}

/**
 * Folders last, because writing into one changes its time.
 * @param {string} folder
 * @param {number} epoch
 */
export async function settle(folder, epoch) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) await settle(place, epoch)
    else await lutimes(place, epoch, epoch)
  }
  await chmod(folder, MODE.program)
  await lutimes(folder, epoch, epoch)
}
