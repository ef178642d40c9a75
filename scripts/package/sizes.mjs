import { stat } from 'node:fs/promises'
import path from 'node:path'

/** @typedef {import('./tree.mjs').Entry} Entry */
/** @typedef {Readonly<{ name: string, bytes: number }>} Size */

/**
 * @param {readonly Entry[]} entries
 * @returns {Promise<number>} bytes
 */
export async function weigh(entries) {
  const sizes = await Promise.all(entries.map(async (entry) => ('from' in entry ? (await stat(entry.from)).size : entry.bytes.length)))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/**
 * The sizes of the parts that matter, largest first, as lines of a table.
 * @param {readonly Size[]} sizes
 * @returns {string}
 */
export function formatSizes(sizes) {
  const rows = [...sizes].sort((left, right) => right.bytes - left.bytes)
  const width = Math.max(...rows.map(({ name }) => name.length))
  return rows.map(({ name, bytes }) => `  ${name.padEnd(width)}  ${formatBytes(bytes).padStart(9)}`).join('\n')
}

/**
 * Sums entries by what they belong to.
 * @param {readonly Entry[]} entries
 * @param {(entry: Entry) => string} groupOf
 * @returns {Promise<readonly Size[]>}
 */
export async function sumGroups(entries, groupOf) {
  /** @type {Map<string, Entry[]>} */
  const groups = new Map()
  for (const entry of entries) groups.set(groupOf(entry), [...(groups.get(groupOf(entry)) ?? []), entry])
  return Promise.all([...groups].map(async ([name, members]) => ({ name, bytes: await weigh(members) })))
}

/**
 * @param {string} file
 * @returns {Promise<Size>}
 */
export async function sizeOf(file) {
  return { name: path.basename(file), bytes: (await stat(file)).size }
}

/** @param {number} bytes */
function formatBytes(bytes) {
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 2 : 1)} MB`
}
