import { createMetric } from './lib/metric.mjs'
import { runProbe } from './lib/probes.mjs'

const GOAL_MS = 50
const PROCESSES = 3

/** @typedef {Readonly<{ large: readonly number[], example: readonly number[] }>} Checks */

/**
 * All checks at once, as after each edit: on 200 parties by 40 themes with everything that belongs to them, and on the filled example.
 * @returns {Promise<readonly import('./lib/metric.mjs').Metric[]>}
 */
export async function measureChecks() {
  /** @type {Checks[]} */
  const runs = []
  for (let run = 0; run < PROCESSES; run += 1) runs.push(/** @type {Checks} */ (await runProbe('checks', [])))
  return [
    createMetric(
      'checks.largest',
      'ms',
      runs.flatMap((each) => each.large),
      { p95: GOAL_MS },
    ),
    createMetric(
      'checks.example',
      'ms',
      runs.flatMap((each) => each.example),
    ),
  ]
}
