// Runs inside the fallback Electron, whose own start-up code belongs to another program: does what Electron's own default
// application does with `electron FOLDER [FILE...]`. Copied to resources/app/main.mjs of the cached fallback.
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (folder === undefined) {
  process.stderr.write('The first argument has to be the folder of an application.\n')
  process.exit(2)
}
const appPath = path.resolve(folder)
/** @typedef {{ name: string, productName?: string, version: string, main?: string }} Manifest */
/** @type {unknown} */
const content = JSON.parse(readFileSync(path.join(appPath, 'package.json'), 'utf8'))
const manifest = /** @type {Manifest} */ (content)
/** @typedef {{ setAppPath(folder: string): void, setVersion(version: string): void }} OwnStart Electron's own start uses these; its types hide them. */
const started = /** @type {import('electron').App & OwnStart} */ (app)
started.setAppPath(appPath)
started.setName(manifest.productName ?? manifest.name)
started.setVersion(manifest.version)
Object.defineProperty(process, 'defaultApp', { value: true, configurable: false, enumerable: true })
// Awaited at the top level: Electron holds back `ready` until then, so the application can register its schemes before it.
await import(pathToFileURL(path.join(appPath, manifest.main ?? 'index.js')).href)
