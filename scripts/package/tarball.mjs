import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { create } from 'tar'

/** @typedef {import('./identity.mjs').Identity} Identity */

/**
 * Makes the .tar.gz of a laid-out prefix: to be unpacked below `~/.local`, or anywhere. Names are sorted, owners left out and times fixed,
 * so that the same tree gives the same bytes.
 * @param {string} usr
 * @param {string} target folder for the archive
 * @param {Identity} identity
 * @returns {Promise<string>} path of the archive
 */
export async function makeTarball(usr, target, identity) {
  const name = `${identity.name}-${identity.version}${identity.isTrial ? '-trial' : ''}-linux-${process.arch}`
  const file = path.join(target, `${name}.tar.gz`)
  const options = {
    file,
    cwd: usr,
    gzip: { level: 6 },
    portable: true,
    noDirRecurse: true,
    prefix: name,
    mtime: new Date(identity.epoch * 1000),
  }
  await create(options, (await readdir(usr, { recursive: true })).sort())
  return file
}
