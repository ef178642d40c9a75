import { createMetric, createRatio } from './lib/metric.mjs'
import { APPS, startObserved } from './lib/observed-app.mjs'

const RUNS = 10
const GOAL = 1.5

/**
 * From the start of the process until the library can be used, beside an empty window of the same Electron; in turn, each with a new
 * profile. The first pair, which brings the files into the memory of the system, is not counted.
 * @param {import('./lib/observed-app.mjs').Launcher} launcher
 * @returns {Promise<readonly import('./lib/metric.mjs').Metric[]>}
 */
export async function measureStart(launcher) {
  /** @type {{ sherpa: number, empty: number }[]} */
  const pairs = []
  for (let run = 0; run <= RUNS; run += 1) {
    const empty = await measureOnce(launcher, APPS.empty)
    const sherpa = await measureOnce(launcher, APPS.sherpa)
    if (run > 0) pairs.push({ sherpa, empty })
  }
  const sherpa = pairs.map((pair) => pair.sherpa)
  const empty = pairs.map((pair) => pair.empty)
  return [
    createMetric('start.usable', 'ms', sherpa),
    createMetric('start.empty-window', 'ms', empty),
    createRatio('start.over-empty-window', sherpa, empty, GOAL),
  ]
}

/**
 * @param {import('./lib/observed-app.mjs').Launcher} launcher
 * @param {string} app
 */
async function measureOnce(launcher, app) {
  const { usableAfterMs, stop } = await startObserved(launcher, app)
  await stop()
  return usableAfterMs
}
