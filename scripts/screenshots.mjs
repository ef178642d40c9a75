// Takes the pictures of the documents: the real application in Electron walks through its sample and prints the book.
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { hasDisplay, openDisplay } from './lib/display.mjs'
import { projectRoot } from './lib/paths.mjs'
import { prepare } from './lib/prepare.mjs'
import { hasProgram, run } from './lib/process.mjs'
import { runCommand, say, SetupError } from './lib/say.mjs'
import { canSandbox } from './lib/sandbox.mjs'

/** @typedef {import('@playwright/test').ElectronApplication} ElectronApplication */
/** @typedef {import('@playwright/test').Page} Page */

const FOLDER = path.join(projectRoot, 'docs', 'screenshots')
const SIZE = { width: 1280, height: 800 }
/** What the pictures show must not depend on the machine. */
const ENVIRONMENT = { LANGUAGE: 'en_GB', LANG: 'C.UTF-8', TZ: 'UTC' }
const MARKING = 'SAMPLE - NOT FOR USE'

await runCommand(async () => {
  const electron = await prepare({ isDisplayNeeded: !hasDisplay, isRetryWanted: false })
  const display = await openDisplay()
  const work = await mkdtemp(path.join(os.tmpdir(), 'sherpa-screenshots-'))
  await rm(FOLDER, { recursive: true, force: true })
  await mkdir(FOLDER, { recursive: true })
  const app = await launch(electron.path, display.env, work)
  try {
    const book = path.join(work, 'book.pdf')
    await walk(app, book)
    await drawPages(book)
  } finally {
    await app.close()
    await rm(work, { recursive: true, force: true })
    display.stop()
  }
  say(`The pictures are in ${path.relative(projectRoot, FOLDER)}: ${(await readdir(FOLDER)).join(', ')}.`)
  return 0
})

/**
 * @param {string} executablePath
 * @param {Readonly<Record<string, string>>} display
 * @param {string} work
 * @returns {Promise<ElectronApplication>}
 */
async function launch(executablePath, display, work) {
  const { _electron } = await import('@playwright/test')
  return _electron.launch({
    executablePath,
    args: [projectRoot, `--user-data-dir=${path.join(work, 'data')}`, '--force-device-scale-factor=1'],
    chromiumSandbox: canSandbox(executablePath),
    cwd: projectRoot,
    // Playwright leaves out what is undefined, which its types do not say.
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...display, ...ENVIRONMENT }),
  })
}

/**
 * From the empty library to the printed book.
 * @param {ElectronApplication} app
 * @param {string} book
 */
async function walk(app, book) {
  const page = await app.firstWindow()
  page.setDefaultTimeout(20_000)
  await app.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), SIZE)
  await chooseTheme(page, 'Light')
  await take(page, 'library-empty-light')
  await openSample(page)
  await take(page, 'triage-light')
  await acceptSure(page)
  await takeTabs(page, ['Overview', 'People', 'Themes'], 'light')
  await showBook(page)
  await setMarking(page)
  await take(page, 'book-light')
  await exportBook(app, page, book)
  await chooseTheme(page, 'Dark')
  await takeTabs(page, ['Overview', 'Sources'], 'dark')
  await chooseTheme(page, 'Light')
  await page.getByRole('button', { name: 'Back to the library' }).click()
  await page.getByRole('list', { name: 'Briefings, last changed first' }).waitFor()
  await walkExample(page)
  await page.getByRole('button', { name: 'Back to the library' }).click()
  await page.getByRole('list', { name: 'Briefings, last changed first' }).waitFor()
  await take(page, 'library-light')
}

/**
 * The filled example shows what a sample of one text cannot.
 * @param {Page} page
 */
async function walkExample(page) {
  await page.getByRole('button', { name: 'Samples' }).click()
  await page.getByRole('menuitem', { name: 'Example: a filled briefing' }).click()
  await page.getByRole('tab', { name: /^Overview/u }).waitFor()
  await takeTabs(page, ['Programme', 'Positions', 'Commitments', 'Checks', 'Afterwards'], 'light')
  await page.keyboard.press('F5')
  await page.getByRole('button', { name: 'Leave' }).waitFor()
  await take(page, 'room')
  await page.keyboard.press('Escape')
}

/**
 * @param {Page} page
 * @param {'Light' | 'Dark'} theme
 */
async function chooseTheme(page, theme) {
  await page.getByRole('button', { name: 'Language and appearance' }).click()
  await page.getByRole('menuitemradio', { name: theme, exact: true }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'hidden' })
}

/** @param {Page} page */
async function openSample(page) {
  await page.getByRole('button', { name: 'Open the sample briefing' }).click()
  await page.getByRole('tab', { name: /^Sources/u }).click()
  await page.getByRole('row').filter({ hasText: 'Marco Rubio' }).first().click()
}

/** @param {Page} page */
async function acceptSure(page) {
  await page.keyboard.press('Shift+A')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Accept \d/u })
    .click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/**
 * @param {Page} page
 * @param {readonly string[]} tabs
 * @param {string} theme
 */
async function takeTabs(page, tabs, theme) {
  for (const tab of tabs) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`, 'u') }).click()
    await take(page, `${tab.toLowerCase()}-${theme}`)
  }
}

/**
 * A book without a marking is not what its reader would hold.
 * @param {Page} page
 */
async function setMarking(page) {
  await page.getByRole('button', { name: /^Marking: /u }).click()
  await page.getByRole('textbox', { name: 'Marking', exact: true }).fill(MARKING)
  await page.keyboard.press('Control+Enter')
  await page.getByText('Updating…').waitFor({ state: 'hidden' })
}

/** @param {Page} page */
async function showBook(page) {
  await page.getByRole('tab', { name: /^Book/u }).click()
  await page.getByRole('article', { name: /^Page 1 of /u }).waitFor()
}

/**
 * Answers the system's dialog in its place; everything else is what a person does.
 * @param {ElectronApplication} app
 * @param {Page} page
 * @param {string} book
 */
async function exportBook(app, page, book) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, book)
  await page.getByRole('button', { name: 'Export PDF…' }).click()
  await page.getByText(' was written: ').waitFor()
}

/**
 * Waits until nothing moves; neither pointer nor focus leaves a trace.
 * @param {Page} page
 * @param {string} name
 */
async function take(page, name) {
  await page.mouse.move(SIZE.width / 2, SIZE.height - 2)
  const focused = page.locator(':focus')
  if ((await focused.count()) > 0) await focused.blur()
  await page.waitForTimeout(1_200)
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled', scale: 'css' })
}

/** @param {string} book */
async function drawPages(book) {
  if (!hasProgram('pdftoppm')) say('pdftoppm (poppler-utils) is not installed: no pictures of the pages.')
  if (!hasProgram('pdftoppm')) return
  const { code, output } = await run('pdftoppm', ['-r', '70', '-png', book, path.join(FOLDER, 'page')], { isQuiet: true })
  if (code !== 0) throw new SetupError(`pdftoppm failed:\n${output}`)
}
