import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isRoot } from './process.mjs'

/** The project's folder: the one with package.json. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * The folder that keeps what is slow to fetch, outside node_modules so that `npm ci` and other clones do not fetch it again.
 * XDG base directory specification on Linux; the system's own cache folders elsewhere. As root it is a folder that ordinary
 * users can read, because the end-to-end tests run as one.
 * @returns {string}
 */
export function cacheRoot() {
  const chosen = process.env['XDG_CACHE_HOME']
  if (chosen) return path.join(chosen, 'sherpa')
  if (process.platform === 'win32') return path.join(process.env['LOCALAPPDATA'] ?? os.homedir(), 'Sherpa', 'Cache')
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'sherpa')
  return isRoot ? '/var/cache/sherpa' : path.join(os.homedir(), '.cache', 'sherpa')
}
