import { readJson } from './json.mjs'

/**
 * @typedef {Readonly<{ passed: number, failed: number, skipped: number }>} Counts
 * @typedef {Readonly<{ status: string, assertionResults: readonly Readonly<{ status: string }>[] }>} VitestFile
 * @typedef {Readonly<{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: readonly VitestFile[] }>} VitestReport
 * @typedef {Readonly<{ stats: Readonly<{ expected: number, unexpected: number, flaky: number, skipped: number }>, errors: readonly unknown[] }>} PlaywrightReport
 */

/** What a runner counts as that did not even come to its tests. */
export const CRASHED = Object.freeze({ passed: 0, failed: 1, skipped: 0 })

/**
 * Counts a runner that promised success or failure by its exit status too: a status that the counts do not explain (an error
 * outside any test) is one failure more, and so is a run in which nothing was executed.
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
export function withExitCode(counts, exitCode) {
  const isUnexplained = exitCode !== 0 && counts.failed === 0
  const isEmpty = counts.passed + counts.failed === 0
  return isUnexplained || isEmpty ? { ...counts, failed: counts.failed + 1 } : counts
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumCounts(all) {
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((total, counts) => total + counts[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/**
 * Reads vitest's JSON report. A file that could not be loaded has no test to count, so it counts as one failed.
 * @param {string} file
 * @returns {Promise<Counts>} CRASHED when there is no report
 */
export async function readVitestReport(file) {
  const report = /** @type {VitestReport | undefined} */ (await readJson(file))
  if (report === undefined) return CRASHED
  const broken = report.testResults.filter(
    (result) => result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
  )
  const skipped = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, skipped }
}

/**
 * Reads Playwright's JSON report. A flaky test is not a passed one; errors outside tests count as failed.
 * @param {string} file
 * @returns {Promise<Counts>} CRASHED when there is no report
 */
export async function readPlaywrightReport(file) {
  const report = /** @type {PlaywrightReport | undefined} */ (await readJson(file))
  if (report === undefined) return CRASHED
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}
