import { summarise } from './statistics.mjs'

/**
 * One number of the report; `name` is `area.metric`. `goal` is the most its median may be, where there is a goal, or
 * with `goalOf: 'p95'` its 95th percentile.
 * @typedef {Readonly<{ name: string, unit: 'ms' | 'MB' | 'ratio', median: number, p95: number, runs: number, goal?: number, goalOf?: 'median' | 'p95', isMet?: boolean }>} Metric
 */

/**
 * @param {string} name
 * @param {Metric['unit']} unit
 * @param {readonly number[]} values
 * @param {number | Readonly<{ p95: number }>} [goal] for the median, or for the 95th percentile
 * @returns {Metric}
 */
export function createMetric(name, unit, values, goal) {
  const summary = summarise(values)
  if (goal === undefined) return { name, unit, ...summary }
  const isOfMedian = typeof goal === 'number'
  const limit = isOfMedian ? goal : goal.p95
  const isMet = (isOfMedian ? summary.median : summary.p95) <= limit
  return { name, unit, ...summary, goal: limit, goalOf: isOfMedian ? 'median' : 'p95', isMet }
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
