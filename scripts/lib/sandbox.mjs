import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { isRoot } from './process.mjs'

/**
 * Whether Chromium's sandbox can start for this user: never as root; on Linux either through user namespaces or through the
 * helper beside the binary when that belongs to root with mode 4755. Windows and macOS need neither.
 * @param {string} electronPath
 * @returns {boolean}
 */
export function canSandbox(electronPath) {
  if (process.platform !== 'linux') return true
  return !isRoot && (hasUserNamespaces() || isHelperInstalled(electronPath))
}

/**
 * What to do where the sandbox cannot start, in whole sentences.
 * @param {string} electronPath
 * @returns {string}
 */
export function explainMissingSandbox(electronPath) {
  const helper = helperPath(electronPath)
  return [
    'This system does not let ordinary programs build a sandbox (user namespaces are switched off), so Sherpa was not started.',
    `What to do: sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
    'or, less safe, start without the sandbox: npm start -- --no-sandbox',
  ].join('\n')
}

/** The switches of the kernel, of Debian's kernel and of Ubuntu's AppArmor; one that does not exist forbids nothing. */
function hasUserNamespaces() {
  const isOff = (/** @type {string} */ name, /** @type {string} */ off) => readSwitch(name) === off
  const isForbidden = isOff('user/max_user_namespaces', '0') || isOff('kernel/unprivileged_userns_clone', '0')
  return !isForbidden && !isOff('kernel/apparmor_restrict_unprivileged_userns', '1')
}

/** @param {string} name */
function readSwitch(name) {
  try {
    return readFileSync(`/proc/sys/${name}`, 'utf8').trim()
  } catch {
    return undefined
  }
}

/** @param {string} electronPath */
function isHelperInstalled(electronPath) {
  const { uid, mode } = statSync(helperPath(electronPath))
  return uid === 0 && (mode & 0o4000) !== 0
}

/** @param {string} electronPath */
function helperPath(electronPath) {
  return path.join(path.dirname(electronPath), 'chrome-sandbox')
}
