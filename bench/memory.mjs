import { setTimeout as pause } from 'node:timers/promises'
import { say } from '../scripts/lib/say.mjs'
import { createMetric, createRatio } from './lib/metric.mjs'
import { APPS, startObserved } from './lib/observed-app.mjs'
import { canMeasureMemory, memoryOfTree } from './lib/processes.mjs'

const RUNS = 3
/** By then the processes that read sources and make books are warm, and nothing more is going on. */
const SETTLE_MS = 10_000

/**
 * Memory of all processes ten seconds after the start, the library shown and nothing done, beside an empty window.
 * @param {import('./lib/observed-app.mjs').Launcher} launcher
 * @returns {Promise<readonly import('./lib/metric.mjs').Metric[]>}
 */
export async function measureMemory(launcher) {
  if (!canMeasureMemory) say('Memory is measured on Linux only, where the system tells what processes share.')
  if (!canMeasureMemory) return []
  const sherpa = []
  const empty = []
  for (let run = 0; run < RUNS; run += 1) {
    empty.push(await measureOnce(launcher, APPS.empty))
    sherpa.push(await measureOnce(launcher, APPS.sherpa))
  }
  return [
    createMetric('memory.idle', 'MB', sherpa),
    createMetric('memory.empty-window', 'MB', empty),
    createRatio('memory.over-empty-window', sherpa, empty),
  ]
}

/**
 * @param {import('./lib/observed-app.mjs').Launcher} launcher
 * @param {string} app
 */
async function measureOnce(launcher, app) {
  const { pid, stop } = await startObserved(launcher, app)
  await pause(SETTLE_MS)
  const memory = memoryOfTree(pid)
  await stop()
  return memory
}
