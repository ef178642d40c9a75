// The first file of a packaged Sherpa. One program serves the window and the command line, because Electron's way of running scripts
// (ELECTRON_RUN_AS_NODE) is fused off. `sherpa draft ...` ends before Electron would look for a display.
import { app } from 'electron'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** What packaging/linux/sherpa.sh says to Chromium when it passes a command on. */
const FOR_CHROMIUM = '--log-level=3'
const BUILT = fileURLToPath(new URL('out/main', import.meta.url))

const [program = '', ...words] = process.argv
const [first] = words

if (isOwnWorker(first)) await work(first)
else if (isForCommandLine(first)) await command()
else await load('index.js')

/**
 * The command line reads texts in a process of its own, which it starts as any Node program does: this program again, with the
 * worker's file.
 * @param {string | undefined} word
 * @returns {word is string}
 */
function isOwnWorker(word) {
  return process.connected && word !== undefined && path.dirname(word) === BUILT && word.endsWith('-worker.js')
}

/**
 * Never ends by itself, because once the first file is evaluated Electron looks for a display.
 * @param {string} file
 */
async function work(file) {
  process.once('disconnect', () => process.exit())
  await load(path.basename(file))
  await new Promise(() => undefined)
}

/**
 * A bare word is a command, known or not; a file has a dot or a slash in its name, and the desktop gives whole paths.
 * @param {string | undefined} word
 */
function isForCommandLine(word) {
  return word !== undefined && /^([a-z][a-z-]*|-h|--help|--version)$/.test(word)
}

/** The command line reads its words after two others, as from `node cli.js`. */
async function command() {
  process.argv = [program, import.meta.filename, ...words.filter((word) => word !== FOR_CHROMIUM)]
  await load('cli.js')
  app.exit(Number(process.exitCode ?? 0))
}

/** @param {string} file */
async function load(file) {
  await import(pathToFileURL(path.join(BUILT, file)).href)
}
