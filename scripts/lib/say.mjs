/**
 * A problem of the set-up that a person can solve: its message says what happened and what to do.
 * Everything else that is thrown is a fault of the scripts and keeps its stack trace.
 */
export class SetupError extends Error {}

/**
 * Tells the person at the terminal what happens, on one line of its own.
 * @param {string} message a whole sentence
 */
export function say(message) {
  process.stdout.write(`${message}\n`)
}

/**
 * Runs a command's main function; a SetupError ends it with its sentence and exit status 1, never with a stack trace.
 * @param {() => Promise<number>} main gives the exit status
 * @returns {Promise<void>}
 */
export async function runCommand(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    process.exitCode = 1
    process.stderr.write(`${describeFault(error)}\n`)
  }
}

/**
 * What to print for something thrown: a SetupError's sentence, or the stack trace of a fault.
 * @param {unknown} error
 * @returns {string}
 */
export function describeFault(error) {
  if (error instanceof SetupError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/**
 * Says every few seconds that slow work is still going on, so that silence always means an end.
 * @template T
 * @param {string} what names the work, as in "Fetching Electron"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withHeartbeat(what, work) {
  const startedAt = Date.now()
  const timer = setInterval(() => say(`${what}: still working after ${Math.round((Date.now() - startedAt) / 1000)} s ...`), 10_000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
