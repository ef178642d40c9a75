import { mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { CRASHED, readPlaywrightReport, readVitestReport, sumCounts, withExitCode } from './counts.mjs'

/** @param {unknown} report */
async function written(report) {
  const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'sherpa-counts-')), 'report.json')
  await writeFile(file, JSON.stringify(report))
  return file
}

describe('readVitestReport', () => {
  it('counts a file that could not be loaded as one failure', async () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    ]
    const file = await written({ numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults })
    expect(await readVitestReport(file)).toEqual({ passed: 1, failed: 2, skipped: 3 })
  })

  it('takes a missing report for a crash', async () => {
    expect(await readVitestReport('/nowhere/report.json')).toEqual(CRASHED)
  })
})

describe('readPlaywrightReport', () => {
  it('counts flaky tests and errors outside tests as failures', async () => {
    const file = await written({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] })
    expect(await readPlaywrightReport(file)).toEqual({ passed: 5, failed: 3, skipped: 2 })
  })
})

describe('withExitCode', () => {
  it('adds a failure when the runner failed without a failed test', () => {
    expect(withExitCode({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1)
  })

  it('adds a failure when nothing was executed, even with exit status 0', () => {
    expect(withExitCode({ passed: 0, failed: 0, skipped: 4 }, 0).failed).toBe(1)
  })

  it('keeps counts that explain the exit status', () => {
    expect(withExitCode({ passed: 3, failed: 2, skipped: 0 }, 1)).toEqual({ passed: 3, failed: 2, skipped: 0 })
  })
})

it('sums runners', () => {
  expect(sumCounts([CRASHED, { passed: 7, failed: 0, skipped: 1 }])).toEqual({ passed: 7, failed: 1, skipped: 1 })
})
