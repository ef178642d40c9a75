import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'
import { SetupError } from '../lib/say.mjs'

/**
 * Electron's fuses in a packaged Sherpa: what nobody needs here and others could use against the person is off. The integrity of the
 * archive is checked by Electron on Windows and macOS only, and set there by electron-builder; a Linux package is guarded by the package
 * manager's checksums.
 * @type {Readonly<Record<string, boolean>>}
 */
export const FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
}

/** How a fuse stands in the program: the characters 1 and 0. The package does not export its names for them. */
const STATES = new Map([
  [0x31, true],
  [0x30, false],
])

/**
 * Sets the fuses in the program, and reads them back.
 * @param {string} program
 * @throws {SetupError} when one does not hold
 */
export async function setFuses(program) {
  const wanted = Object.fromEntries(Object.entries(FUSES).map(([name, isOn]) => [position(name), isOn]))
  await flipFuses(program, { version: FuseVersion.V1, ...wanted })
  const found = await readFuses(program)
  const wrong = Object.keys(FUSES).filter((name) => found[name] !== FUSES[name])
  if (wrong.length > 0) throw new SetupError(`These fuses of ${program} could not be set: ${wrong.join(', ')}.`)
}

/**
 * The fuses as they are in the program; one that this Electron does not have is missing.
 * @param {string} program
 * @returns {Promise<Readonly<Record<string, boolean>>>}
 */
export async function readFuses(program) {
  const wire = /** @type {Readonly<Record<number, number>>} */ (/** @type {unknown} */ (await getCurrentFuseWire(program)))
  const found = Object.keys(FUSES).map((name) => /** @type {const} */ ([name, STATES.get(wire[position(name)] ?? 0)]))
  return Object.fromEntries(found.flatMap(([name, isOn]) => (isOn === undefined ? [] : [[name, isOn]])))
}

/** @param {string} name */
function position(name) {
  return /** @type {Readonly<Record<string, number>>} */ (/** @type {unknown} */ (FuseV1Options))[name] ?? -1
}
