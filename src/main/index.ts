import { app, session, type BrowserWindow } from 'electron'
import { join, resolve } from 'node:path'
import { contract } from '../shared/ipc/contract'
import { createEndpoints } from '../shared/ipc/dispatch'
import { PAGE_ORIGIN, registerScheme, serveFiles } from './electron/app-protocol'
import { createDialogs } from './electron/dialogs'
import { describeApp, reportFault } from './electron/about'
import { createLanguage } from './electron/language'
import { leaveOnlyWhenSaved } from './electron/leave'
import { lockContents, lockSession } from './electron/security'
import { showStorageProblem } from './electron/storage-message'
import { filesOf, refuseSwitches, silenceNetwork } from './electron/switches'
import { welcome } from './electron/welcome'
import { openWindow } from './electron/window'
import { createWorkers } from './electron/workers'
import { createHandlers } from './handlers/handlers'
import { createWindowEmitter } from './ipc/emit'
import { registerEndpoints, trustOnly } from './ipc/register'
import { createDesk } from './services/desk'
import { openLibrary } from './services/open-library'

refuseSwitches(app)
silenceNetwork(app)
registerScheme()
lockContents(app)
// Under root Chromium has no sandbox to enable, and asking for one hangs.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

/** Milliseconds after the first picture: workers that start earlier compete with it. */
const WARM_AFTER = 1_500

let window: BrowserWindow | null = null
const out = join(import.meta.dirname, '..')
const language = createLanguage()

if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

async function start(): Promise<void> {
  lockSession(session.defaultSession)
  serveFiles(session.defaultSession, join(out, 'renderer'))
  const opened = await openLibrary(join(app.getPath('userData'), 'library'))
  if (!opened.ok) {
    showStorageProblem(opened.problem, language.current())
    return
  }
  const emit = createWindowEmitter(() => window)
  const dialogs = createDialogs(() => window, language.current)
  const workers = createWorkers(join(out, 'main'))
  const onSettings = language.follow(emit)
  const desk = await createDesk({ opened: opened.value, ...workers, ...dialogs, emit, onSettings })
  const isOurs = (id: number): boolean => window?.webContents.id === id
  const handlers = createHandlers(
    desk,
    { ...dialogs, setFullScreen: (isOn) => window?.setFullScreen(isOn) },
    describeApp(language.system()),
  )
  registerEndpoints(createEndpoints(contract, handlers, reportFault), trustOnly(PAGE_ORIGIN, isOurs))
  desk.startup.openFiles(desk.files, filesOf(process.argv, process.defaultApp))
  window = openWindow(join(out, 'preload', 'index.cjs'), !app.isPackaged)
  leaveOnlyWhenSaved(window, { flush: desk.flush, close: desk.close, release: opened.value.lock.release, language: language.current })
  window.webContents.once('did-finish-load', () => setTimeout(workers.warm, WARM_AFTER))
  app.on('second-instance', (_event, argv, folder) => {
    // A path is meant from the folder of the second start, not of this one.
    const files = filesOf(argv, process.defaultApp).map((file) => resolve(folder, file))
    void welcome(window, desk, emit, files)
  })
}
