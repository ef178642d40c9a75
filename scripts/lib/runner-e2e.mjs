import { cp } from 'node:fs/promises'
import path from 'node:path'
import { readPlaywrightReport, withExitCode } from './counts.mjs'
import { hasDisplay, openDisplay } from './display.mjs'
import { projectRoot } from './paths.mjs'
import { prepare } from './prepare.mjs'
import { run } from './process.mjs'
import { say } from './say.mjs'
import { ensureTestPrograms } from './system-libraries.mjs'
import { chooseTestUser, removeTestUser } from './test-user.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * Runs the tests on the real application in the real Electron.
 * @param {readonly string[]} filters names of files to run; none means all
 * @param {Readonly<{ isRetryWanted: boolean }>} options
 * @returns {Promise<Counts>}
 */
export async function runEndToEndTests(filters, options) {
  const electron = await prepare({ isDisplayNeeded: !hasDisplay, isRetryWanted: options.isRetryWanted })
  await ensureTestPrograms()
  const display = await openDisplay()
  try {
    const user = await chooseTestUser(electron.path, display.env)
    return await runAs(user, display.env, filters).finally(() => removeTestUser(user))
  } finally {
    display.stop()
  }
}

/**
 * @param {import('./test-user.mjs').TestUser} user
 * @param {Readonly<Record<string, string>>} displayEnv
 * @param {readonly string[]} filters
 * @returns {Promise<Counts>}
 */
async function runAs(user, displayEnv, filters) {
  const report = path.join(user.folder, 'report.json')
  const results = path.join(user.folder, 'test-results')
  const playwright = path.join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js')
  const [command = '', ...args] = [
    ...user.prefix,
    process.execPath,
    playwright,
    'test',
    '--reporter=list,json',
    '--output',
    results,
    ...filters,
  ]
  const env = { ...user.env, ...displayEnv, PLAYWRIGHT_JSON_OUTPUT_FILE: report, SHERPA_SANDBOX: user.isSandboxed ? 'on' : 'off' }
  const { code } = await run(command, args, { cwd: projectRoot, env })
  if (code !== 0) await keepResults(results)
  return withExitCode(await readPlaywrightReport(report), code)
}

/**
 * Screenshots and traces of failed tests are kept in the project's folder, which the user of the tests may not write to.
 * @param {string} results
 */
async function keepResults(results) {
  const kept = path.join(projectRoot, 'test-results')
  const isKept = await cp(results, kept, { recursive: true }).then(
    () => true,
    () => false,
  )
  if (isKept) say(`Screenshots and traces of the failed tests are in ${kept}.`)
}
