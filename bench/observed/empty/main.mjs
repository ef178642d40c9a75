// The least an Electron application can be: one sandboxed window with an empty page.
import { app, BrowserWindow } from 'electron'
import path from 'node:path'
import { announceWhenUsable } from '../announce.mjs'

announceWhenUsable('body')
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(path.join(import.meta.dirname, 'index.html'))
})
