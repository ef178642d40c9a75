import { SetupError } from './say.mjs'

/** The oldest Node this project runs on; the same as "engines" in package.json. */
const OLDEST = { major: 20, minor: 19 }

/**
 * Refuses a Node that is too old, before anything else gives a message that nobody understands.
 * @param {string} version as in process.versions.node
 * @throws {SetupError}
 */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return
  throw new SetupError(
    `Sherpa is built with Node ${OLDEST.major}.${OLDEST.minor} or newer, and this is Node ${version}. Install a newer one from https://nodejs.org and start again.`,
  )
}
