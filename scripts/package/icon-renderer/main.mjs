// Draws SVG pictures as PNG files with Chromium: `electron FOLDER --job=FILE`, where the file lists what to draw.
/* global document, Image -- of the page that drawInPage runs in */
import { app, BrowserWindow } from 'electron'
import { readFile, writeFile } from 'node:fs/promises'

/** @typedef {Readonly<{ svg: string, size: number, png: string }>} Drawing */

void app.whenReady().then(draw)

async function draw() {
  const window = new BrowserWindow({ show: false })
  await window.loadURL('about:blank')
  for (const { svg, size, png } of await readJob()) {
    const picture = `data:image/svg+xml;base64,${(await readFile(svg)).toString('base64')}`
    /** @type {unknown} */
    const drawn = await window.webContents.executeJavaScript(`(${drawInPage.toString()})(${JSON.stringify(picture)}, ${size})`)
    await writeFile(png, Buffer.from(String(drawn).split(',')[1] ?? '', 'base64'))
  }
  app.quit()
}

/** @returns {Promise<readonly Drawing[]>} */
async function readJob() {
  const file = app.commandLine.getSwitchValue('job')
  /** @type {unknown} */
  const job = JSON.parse(await readFile(file, 'utf8'))
  return /** @type {readonly Drawing[]} */ (job)
}

/**
 * Runs in the page, which knows nothing of this module.
 * @param {string} source
 * @param {number} size in pixels
 * @returns {Promise<string>} a data URL
 */
async function drawInPage(source, size) {
  const picture = new Image(size, size)
  picture.src = source
  await picture.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
  canvas.getContext('2d')?.drawImage(picture, 0, 0, size, size)
  return canvas.toDataURL('image/png')
}
