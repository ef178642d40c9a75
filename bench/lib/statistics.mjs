/**
 * What the repetitions of one measurement come to.
 * @typedef {Readonly<{ median: number, p95: number, runs: number }>} Summary
 */

/**
 * The value below which that share of the values lies (nearest rank, so that it is always one that was measured).
 * @param {readonly number[]} values
 * @param {number} share 0 to 1
 * @returns {number}
 */
function quantile(values, share) {
  const sorted = [...values].sort((left, right) => left - right)
  const rank = Math.max(1, Math.ceil(share * sorted.length))
  return sorted[rank - 1] ?? Number.NaN
}

/**
 * @param {readonly number[]} values
 * @returns {Summary}
 */
export function summarise(values) {
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95), runs: values.length }
}
