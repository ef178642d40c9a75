import { createMetric, createRatio } from './lib/metric.mjs'
import { APPS, askObserved } from './lib/observed-app.mjs'
import { FONTS } from './lib/places.mjs'
import { runProbe } from './lib/probes.mjs'

const RUNS = 3
const FRAME_GOAL_MS = 32
const CONSENSUS_GOAL_MS = 5

/**
 * What the observed application reports; times in milliseconds.
 * @typedef {Readonly<{ fill: number, open: number, frames: readonly number[], stillFrames: readonly number[], cells: readonly number[], burst: number }>} Window
 */
/** @typedef {Readonly<{ consensus: readonly number[], change: readonly number[], smallBook: readonly number[], largeBook: readonly number[] }>} Model */

/**
 * The positions matrix of 200 parties and 40 themes, all 8,000 positions recorded: in the real window by mouse wheel and keyboard, and what
 * the model and the book take for it.
 * @param {import('./lib/observed-app.mjs').Launcher} launcher
 * @returns {Promise<readonly import('./lib/metric.mjs').Metric[]>}
 */
export async function measureMatrix(launcher) {
  /** @type {Window[]} */
  const windows = []
  for (let run = 0; run < RUNS; run += 1) windows.push(/** @type {Window} */ (await askObserved(launcher, APPS.matrix)))
  return [...describeWindows(windows), ...describeModel(/** @type {Model} */ (await runProbe('matrix', [FONTS])))]
}

/** @param {readonly Window[]} windows */
function describeWindows(windows) {
  const pick = (/** @type {'fill' | 'open' | 'burst'} */ name) => windows.map((each) => each[name])
  const frames = windows.flatMap((each) => each.frames)
  return [
    createMetric('matrix.add-8000-positions', 'ms', pick('fill')),
    createMetric('matrix.open', 'ms', pick('open')),
    createMetric('matrix.scroll-frame', 'ms', frames, { p95: FRAME_GOAL_MS }),
    createRatio(
      'matrix.scroll-over-still-frame',
      frames,
      windows.flatMap((each) => each.stillFrames),
    ),
    createMetric(
      'matrix.set-cell-shown',
      'ms',
      windows.flatMap((each) => each.cells),
    ),
    createMetric('matrix.set-100-cells', 'ms', pick('burst')),
  ]
}

/** @param {Model} model */
function describeModel({ consensus, change, smallBook, largeBook }) {
  return [
    createMetric('matrix.change-one-position', 'ms', change),
    createMetric('matrix.consensus', 'ms', consensus, CONSENSUS_GOAL_MS),
    createMetric('matrix.book', 'ms', largeBook),
    createRatio('matrix.book-over-20x10', largeBook, smallBook),
  ]
}
