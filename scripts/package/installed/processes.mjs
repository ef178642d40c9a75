import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** @typedef {Readonly<{ pid: number, words: readonly string[], seccomp: string }>} RunningProcess */

/**
 * The running processes of an installed program.
 * @param {string} program
 * @returns {Promise<readonly RunningProcess[]>}
 */
export async function listProcesses(program) {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(pids.map(readProcess))
  return found.filter((each) => each?.words[0]?.endsWith(program) === true).flatMap((each) => each ?? [])
}

/**
 * @param {string} pid
 * @returns {Promise<RunningProcess | undefined>} undefined when it has ended meanwhile
 */
async function readProcess(pid) {
  try {
    const [line, status] = await Promise.all([readFile(`/proc/${pid}/cmdline`, 'utf8'), readFile(`/proc/${pid}/status`, 'utf8')])
    return { pid: Number(pid), words: line.split(/[\0 ]/), seccomp: /^Seccomp:\s*(\d)/m.exec(status)?.[1] ?? '' }
  } catch {
    return undefined
  }
}

/**
 * The first process, which the others belong to.
 * @param {string} program
 */
export async function findMain(program) {
  return (await listProcesses(program)).find(({ words }) => !words.some((word) => word.startsWith('--type=')))
}

/**
 * Asks until there is an answer.
 * @template T
 * @param {string} what
 * @param {() => Promise<T | undefined>} look
 * @returns {Promise<T>}
 */
export async function waitFor(what, look) {
  for (let left = 240; left > 0; left -= 1) {
    const found = await look()
    if (found !== undefined) return found
    await pause(250)
  }
  throw new Error(`After a minute there is still no ${what}.`)
}
