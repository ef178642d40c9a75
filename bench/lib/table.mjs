/** @typedef {import('./metric.mjs').Metric} Metric */

const HEAD = ['metric', 'median', 'p95', 'runs', 'goal', '']

/**
 * The metrics as a table for a terminal.
 * @param {readonly Metric[]} metrics
 * @returns {string}
 */
export function formatTable(metrics) {
  const rows = [HEAD, ...metrics.map(describe)]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/**
 * @param {Metric} metric
 * @returns {string[]}
 */
function describe({ name, unit, median, p95, runs, goal, goalOf, isMet }) {
  const verdict = isMet === undefined ? '' : isMet ? 'met' : 'missed'
  const limit = goal === undefined ? '' : `${goalOf === 'p95' ? 'p95 ' : ''}<= ${withUnit(goal, unit)}`
  return [name, withUnit(median, unit), withUnit(p95, unit), String(runs), limit, verdict]
}

/**
 * @param {number} value
 * @param {Metric['unit']} unit
 */
function withUnit(value, unit) {
  const digits = value < 100 ? (value < 10 ? 2 : 1) : 0
  return `${value.toFixed(digits)}${unit === 'ratio' ? '' : ` ${unit}`}`
}

/**
 * Names on the left, numbers on the right.
 * @param {string} cell
 * @param {number} width
 * @param {number} column
 */
function pad(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}
