import { summarise } from './statistics.mjs'

/**
 * One number of the report; `name` is `area.metric`. `goal` is the most its median may be, where there is a goal.
 * @typedef {Readonly<{ name: string, unit: 'ms' | 'MB' | 'ratio', median: number, p95: number, runs: number, goal?: number, isMet?: boolean }>} Metric
 */

/**
 * @param {string} name
 * @param {Metric['unit']} unit
 * @param {readonly number[]} values
 * @param {number} [goal]
 * @returns {Metric}
 */
export function createMetric(name, unit, values, goal) {
  const summary = summarise(values)
  return { name, unit, ...summary, ...(goal === undefined ? {} : { goal, isMet: summary.median <= goal }) }
}

/**
 * Ratios of values measured side by side, pair by pair.
 * @param {string} name
 * @param {readonly number[]} values
 * @param {readonly number[]} references
 * @param {number} [goal]
 * @returns {Metric}
 */
export function createRatio(name, values, references, goal) {
  const ratios = values.map((value, index) => value / (references[index] ?? Number.NaN))
  return createMetric(name, 'ratio', ratios, goal)
}
