import { createMetric } from './lib/metric.mjs'
import { runProbe } from './lib/probes.mjs'

const LANGUAGES = ['en', 'ro', 'fr']
const PROCESSES = 5
const WARM_GOAL_MS = 100

/** @typedef {Readonly<{ cold: number, first: number, warm: readonly number[] }>} Drafts */

/**
 * A draft of 1,000 words. `cold`: in a fresh process, with loading the rules; `first`: the first one once they are loaded, which is what a
 * person meets, since the window loads them ahead; `warm`: from the sixth on.
 * @returns {Promise<readonly import('./lib/metric.mjs').Metric[]>}
 */
export async function measureDraft() {
  /** @type {import('./lib/metric.mjs').Metric[]} */
  const metrics = []
  for (const language of LANGUAGES) metrics.push(...(await measureLanguage(language)))
  return metrics
}

/** @param {string} language */
async function measureLanguage(language) {
  /** @type {Drafts[]} */
  const runs = []
  for (let run = 0; run < PROCESSES; run += 1) runs.push(/** @type {Drafts} */ (await runProbe('draft', [language])))
  return [
    createMetric(
      `draft.cold-${language}`,
      'ms',
      runs.map(({ cold }) => cold),
    ),
    createMetric(
      `draft.first-${language}`,
      'ms',
      runs.map(({ first }) => first),
    ),
    createMetric(
      `draft.warm-${language}`,
      'ms',
      runs.flatMap(({ warm }) => warm),
      WARM_GOAL_MS,
    ),
  ]
}
