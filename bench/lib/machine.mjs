import os from 'node:os'

/**
 * What the numbers were measured on; without the machine's name.
 * @typedef {Readonly<{ system: string, processor: string, cores: number, memoryMB: number, node: string, electron: string, load: number }>} Machine
 */

/**
 * @param {string} electron its version
 * @returns {Machine}
 */
export function describeMachine(electron) {
  const [first] = os.cpus()
  return {
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    processor: (first?.model ?? 'unknown').trim(),
    cores: os.cpus().length,
    memoryMB: Math.round(os.totalmem() / 1024 / 1024),
    node: process.versions.node,
    electron,
    // Of the last minute, before the run: above zero something else was at work.
    load: os.loadavg()[0] ?? 0,
  }
}
