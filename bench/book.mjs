import { say } from '../scripts/lib/say.mjs'
import { createMetric, createRatio } from './lib/metric.mjs'
import { FONTS } from './lib/places.mjs'
import { runProbe } from './lib/probes.mjs'

/** @typedef {Readonly<{ cold: number, warm: readonly number[] }>} Books */

const ENGINES = ['native', 'wasm']
const PROCESSES = 5
const WARM_GOAL_MS = 500

/**
 * The book of the sample by each engine, in turn. `cold`: in a fresh process, with loading the engine and the faces; `warm`: after an edit.
 * @returns {Promise<readonly import('./lib/metric.mjs').Metric[]>}
 */
export async function measureBook() {
  /** @type {Map<string, Books[]>} */
  const runs = new Map(ENGINES.map((engine) => [engine, []]))
  for (let run = 0; run < PROCESSES; run += 1) {
    for (const engine of ENGINES) {
      const books = /** @type {Books | null} */ (await runProbe('book', [engine, FONTS]))
      if (books) runs.get(engine)?.push(books)
    }
  }
  return [...[...runs].flatMap(([engine, books]) => describe(engine, books)), ...compare(runs)]
}

/**
 * @param {string} engine
 * @param {readonly Books[]} books
 */
function describe(engine, books) {
  if (books.length === 0) say(`The ${engine} engine does not load on this machine; it was not measured.`)
  if (books.length === 0) return []
  const cold = books.map((each) => each.cold)
  const warm = books.flatMap((each) => each.warm)
  return [createMetric(`book.cold-${engine}`, 'ms', cold), createMetric(`book.warm-${engine}`, 'ms', warm, WARM_GOAL_MS)]
}

/** @param {ReadonlyMap<string, readonly Books[]>} runs */
function compare(runs) {
  const [native = [], wasm = []] = ENGINES.map((engine) => runs.get(engine)?.flatMap(({ warm }) => warm))
  return native.length === 0 ? [] : [createRatio('book.warm-wasm-over-native', wasm, native)]
}
