import { CRASHED, sumCounts } from './lib/counts.mjs'
import { checkNodeVersion } from './lib/node-version.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { runChecks } from './lib/runner-check.mjs'
import { runEndToEndTests } from './lib/runner-e2e.mjs'
import { runUnitTests } from './lib/runner-unit.mjs'
import { describeFault, runCommand, say, SetupError } from './lib/say.mjs'

/** @typedef {import('./lib/counts.mjs').Counts} Counts */

const args = process.argv.slice(2).filter((argument) => argument !== '--retry-electron')
const isRetryWanted = process.argv.includes('--retry-electron')
const [chosen, ...filters] = args

/** @type {ReadonlyMap<string, () => Promise<Counts>>} */
const RUNNERS = new Map([
  ['check', () => runChecks()],
  ['unit', () => runUnitTests(filters)],
  ['e2e', () => runEndToEndTests(filters, { isRetryWanted })],
])

await runCommand(async () => {
  const names = chosen === undefined ? [...RUNNERS.keys()] : [chosen]
  if (names.some((name) => !RUNNERS.has(name)))
    throw new SetupError('Usage: npm test [-- check | unit [FILE...] | e2e [FILE...]] [--retry-electron]')
  checkNodeVersion()
  await ensurePackages()
  /** @type {[string, Counts][]} */
  const results = []
  for (const name of names) results.push([name, await runOne(name)])
  return report(results)
})

/**
 * A runner that crashes is one failure; the others still run.
 * @param {string} name
 * @returns {Promise<Counts>}
 */
async function runOne(name) {
  say(`\n=== ${name} ===`)
  try {
    return (await RUNNERS.get(name)?.()) ?? CRASHED
  } catch (error) {
    say(describeFault(error))
    return CRASHED
  }
}

/**
 * @param {readonly [string, Counts][]} results
 * @returns {number} exit status
 */
function report(results) {
  say('\n=== result ===')
  for (const [name, { passed, failed, skipped }] of results) say(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  const { passed, failed } = sumCounts(results.map(([, counts]) => counts))
  say(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
