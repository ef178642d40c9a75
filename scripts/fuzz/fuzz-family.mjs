import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createReadingProcess } from './reading-process.mjs'

/** @typedef {import('./build-fuzz.mjs').FuzzTools} FuzzTools */
/** Milliseconds one file may take, and megabytes the process may hold. */
const LIMITS = { time: 20_000, memory: 600 }

/**
 * @typedef {object} FuzzReport
 * @property {number} tries
 * @property {number} read gave a text
 * @property {number} refused gave a reason
 * @property {readonly string[]} failures what went wrong, in sentences
 * @property {number} slowest milliseconds of the slowest file
 * @property {number} peak megabytes the process held at most; 0 where the system does not tell
 */

/**
 * Changes the samples of a family again and again and has each result read.
 * @param {FuzzTools} tools
 * @param {Readonly<{ family: string, tries: number, seed: number }>} task
 * @returns {Promise<FuzzReport>}
 */
export async function fuzzFamily(tools, { family, tries, seed }) {
  const random = tools.createRandom(seed)
  const reader = createReadingProcess(tools.worker, LIMITS.time)
  const report = { tries: 0, read: 0, refused: 0, failures: /** @type {string[]} */ ([]), slowest: 0, peak: 0 }
  while (report.tries < tries) {
    const files = tools.samples[family]?.((sound) => tools.mutate(sound, random)) ?? []
    for (const bytes of files.slice(0, tries - report.tries)) {
      report.tries++
      const outcome = await reader.read(bytes)
      report.slowest = Math.max(report.slowest, outcome.ms)
      if (outcome.kind === 'failed') report.failures.push(await keep(tools, `${family}-${report.tries}`, bytes, outcome.reason))
      else report[outcome.kind]++
    }
  }
  report.peak = await reader.stop()
  if (report.peak > LIMITS.memory) report.failures.push(`The process grew to ${report.peak} MB.`)
  return report
}

/**
 * @param {FuzzTools} tools
 * @param {string} name
 * @param {Uint8Array} bytes
 * @param {string} reason
 */
async function keep({ folder }, name, bytes, reason) {
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, `${name}.bin`)
  await writeFile(file, bytes)
  return `${reason} Kept as ${file}`
}
