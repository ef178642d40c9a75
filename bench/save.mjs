import { createMetric, createRatio } from './lib/metric.mjs'
import { probeFolder, runProbe } from './lib/probes.mjs'

const GOAL_MS = 10
const PROCESSES = 3

/** @typedef {Readonly<{ saves: readonly number[], writes: readonly number[] }>} Saves */

/**
 * One edit of the sample, from the command until it is durable; beside it the bare disk with as many bytes.
 * @returns {Promise<readonly import('./lib/metric.mjs').Metric[]>}
 */
export async function measureSave() {
  /** @type {Saves[]} */
  const runs = []
  for (let run = 0; run < PROCESSES; run += 1) runs.push(/** @type {Saves} */ (await runProbe('save', [probeFolder])))
  const saves = runs.flatMap((each) => each.saves)
  const writes = runs.flatMap((each) => each.writes)
  return [
    createMetric('save.edit', 'ms', saves, GOAL_MS),
    createMetric('save.bare-disk', 'ms', writes),
    createRatio('save.edit-over-bare-disk', saves, writes),
  ]
}
