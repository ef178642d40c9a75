import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Readonly<Record<string, string | undefined>>} [env] added to this process's own
 * @property {boolean} [isQuiet] collect the output instead of showing it
 * @property {number} [timeoutMs] the process is killed when it takes longer
 *
 * @typedef {object} RunResult
 * @property {number} code exit status; 1 when the process was killed by a signal or could not be started
 * @property {string} output what it wrote to stdout and stderr; empty unless the run was quiet
 */

/**
 * Runs a program to its end. Never throws for a failing program: the exit status tells.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: options.isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      timeout: options.timeoutMs,
      killSignal: 'SIGKILL',
    })
    let output = ''
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString())
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * Runs npm with the Node that runs this script. npm's own script is started directly, because `npm` is a batch file on Windows,
 * which Node refuses to start without a shell.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  return run(process.execPath, [npmScript(), ...args], options)
}

/** @returns {string} */
function npmScript() {
  const fromNpm = process.env['npm_execpath']
  if (fromNpm?.endsWith('npm-cli.js')) return fromNpm
  const besideNode = path.dirname(process.execPath)
  const places = ['node_modules', '../lib/node_modules', '../share/nodejs'].map((folder) =>
    path.join(besideNode, folder, 'npm/bin/npm-cli.js'),
  )
  return places.find((place) => existsSync(place)) ?? 'npm'
}

/**
 * Runs a tool of node_modules by its script, without npx and without a shell.
 * @param {string} script path below node_modules
 * @param {readonly string[]} args
 * @param {RunOptions} options its cwd is the folder that holds node_modules
 */
export function runTool(script, args, options) {
  return run(process.execPath, [path.join(options.cwd ?? '.', 'node_modules', script), ...args], options)
}

/**
 * Whether a program of this name is on the PATH (Linux and macOS).
 * @param {string} program
 * @returns {boolean}
 */
export function hasProgram(program) {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/sbin']
  return folders.some((folder) => folder !== '' && existsSync(path.join(folder, program)))
}

/** Whether this process runs as root, where Chromium's sandbox refuses to start. Never on Windows. */
export const isRoot = process.getuid?.() === 0
