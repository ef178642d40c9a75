// The built application with a matrix of 200 parties and 40 themes, which is opened, scrolled and written into by real input events. Ends
// with one line: what was measured.
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** @typedef {import('electron').WebContents} Page */
/** @typedef {Readonly<{ createFullMatrix: (parties: number, themes: number) => { lists: Record<string, unknown> } }>} FullMatrix */
/** @typedef {(call: string) => Promise<number>} Ask */

const BUNDLES = new URL('../../../.cache/bench/', import.meta.url)
/** @type {Promise<FullMatrix>} */
const bundled = import(new URL('full-matrix.js', BUNDLES).href)
/** One below the other, from the first. */
const CELLS = 100
const SETTLE_MS = 2_000

app.once('browser-window-created', (_event, window) => {
  window.once('show', () => {
    void measure(window.webContents).then(
      (measured) => process.stdout.write(`measured ${JSON.stringify(measured)}\n`),
      (/** @type {unknown} */ cause) => {
        process.stderr.write(`${String(cause)}\n`)
        app.exit(1)
      },
    )
  })
})

/** @param {Page} page */
async function measure(page) {
  const ask = (/** @type {string} */ call) => /** @type {Promise<number>} */ (page.executeJavaScript(`bench.${call}`))
  // A bundle ends as a module; without that it is a script.
  const script = readFileSync(new URL('matrix-page.js', BUNDLES), 'utf8').replace(/^export \{\};$/m, '')
  await page.executeJavaScript(`{${script}}; undefined`)
  const fill = await ask(`fill(${JSON.stringify(await createLists())})`)
  const open = await ask('open()')
  await pause(SETTLE_MS)
  const { frames, stillFrames } = await scroll(page)
  const cells = await setOneByOne(page, ask)
  await pause(SETTLE_MS)
  return { fill, open, frames, stillFrames, cells, burst: await setAtOnce(page, ask) }
}

async function createLists() {
  const { createFullMatrix } = await bundled
  const { lists } = createFullMatrix(200, 40)
  return { party: lists['party'], theme: lists['theme'], position: lists['position'] }
}

/**
 * Down, then back up to the right; each beside as many frames in which nothing moves.
 * @param {Page} page
 */
async function scroll(page) {
  const ask = (/** @type {string} */ by) => /** @type {Promise<readonly number[]>} */ (page.executeJavaScript(`bench.frames(${by})`))
  const [still, down, stillAgain, back] = [await ask('0, 0'), await ask('60, 0'), await ask('0, 0'), await ask('-60, 36')]
  return { stillFrames: [...still, ...stillAgain], frames: [...down, ...back] }
}

/**
 * The next key only when what the last one did is on the screen.
 * @param {Page} page
 * @param {Ask} ask
 */
async function setOneByOne(page, ask) {
  await ask('goToFirst()')
  const times = []
  for (let cell = 0; cell < CELLS; cell += 1) {
    await ask("expect('opposes', 1)")
    press(page, 'O')
    times.push(await ask('shown'))
    press(page, 'Down')
  }
  return times
}

/**
 * As quickly as keys can come.
 * @param {Page} page
 * @param {Ask} ask
 */
async function setAtOnce(page, ask) {
  await ask('goToFirst()')
  await ask(`expect('supports', ${String(CELLS)})`)
  for (let cell = 0; cell < CELLS; cell += 1) {
    press(page, 'S')
    press(page, 'Down')
  }
  return ask('shown')
}

/**
 * @param {Page} page
 * @param {string} keyCode
 */
function press(page, keyCode) {
  page.sendInputEvent({ type: 'keyDown', keyCode })
  page.sendInputEvent({ type: 'keyUp', keyCode })
}

const built = '../../../out/main/index.js'
await import(built)
