import { readdirSync, readFileSync } from 'node:fs'

/** Whether this system tells how much memory processes share. */
export const canMeasureMemory = process.platform === 'linux'

/**
 * Memory of a process and all its descendants in MB: the sum of their proportional set sizes, in which a page that n processes share counts
 * for one nth in each, so that nothing is counted twice.
 * @param {number} root
 * @returns {number}
 */
export function memoryOfTree(root) {
  const parents = listParents()
  const tree = new Set([root])
  // Children come after their parents often, not always: look again until nothing is added.
  for (let size = 0; size !== tree.size;) {
    size = tree.size
    for (const [pid, parent] of parents) if (tree.has(parent)) tree.add(pid)
  }
  return [...tree].reduce((sum, pid) => sum + proportionalSize(pid), 0) / 1024
}

/** @returns {readonly (readonly [number, number])[]} each process with its parent */
function listParents() {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.map((pid) => [Number(pid), Number(/^PPid:\s+(\d+)/m.exec(readProcess(pid, 'status'))?.[1] ?? 0)])
}

/**
 * @param {number} pid
 * @returns {number} kilobytes; 0 for a process that has just ended
 */
function proportionalSize(pid) {
  return Number(/^Pss:\s+(\d+) kB/m.exec(readProcess(String(pid), 'smaps_rollup'))?.[1] ?? 0)
}

/**
 * @param {string} pid
 * @param {string} file
 */
function readProcess(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
