import { compileMessages } from './build.mjs'
import { listCheckTools, runCheckTools } from './check-tools.mjs'
import { say } from './say.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * Runs every check and says what failed. Each tool counts as one.
 * @returns {Promise<Counts>}
 */
export async function runChecks() {
  await compileMessages()
  const results = await runCheckTools(await listCheckTools(), sayCheckResult)
  const passed = results.filter((result) => result.isPassed).length
  return { passed, failed: results.length - passed, skipped: 0 }
}

/** @param {import('./check-tools.mjs').CheckResult} result */
function sayCheckResult({ name, isPassed, seconds, output }) {
  say(`${isPassed ? 'passed' : 'FAILED'}  ${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s`)
  if (!isPassed) say(`${output}\n`)
}
