import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { compileMessages } from './build.mjs'
import { readVitestReport, withExitCode } from './counts.mjs'
import { projectRoot } from './paths.mjs'
import { runTool } from './process.mjs'
import { ensureTestPrograms } from './system-libraries.mjs'

/**
 * Runs the tests that need no window: unit, property, contract and storage tests.
 * @param {readonly string[]} filters names of files to run; none means all
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runUnitTests(filters) {
  await ensureTestPrograms()
  await compileMessages()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sherpa-unit-'))
  try {
    const report = path.join(folder, 'report.json')
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters]
    const { code } = await runTool('vitest/vitest.mjs', args, { cwd: projectRoot })
    return withExitCode(await readVitestReport(report), code)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
