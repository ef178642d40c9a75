import { app, dialog, powerMonitor, type BrowserWindow } from 'electron'
import { setTimeout as wait } from 'node:timers/promises'
import { m } from '../../messages/generated/messages'
import { problemText } from '../../messages/problem-text'
import type { Problem } from '../../shared/ipc/problem'
import type { InterfaceLanguage } from '../../shared/ipc/settings'

/** What has to happen before the application may end. */
export interface Leaving {
  /** Writes what waits; the problems of what could not be written. */
  readonly flush: () => Promise<readonly Problem[]>
  /** The same for the last time. */
  readonly close: () => Promise<readonly Problem[]>
  readonly release: () => Promise<void>
  readonly language: () => InterfaceLanguage
}

/** Holds every way out until all is saved, and asks the person when something cannot be. */
export function leaveOnlyWhenSaved(window: BrowserWindow, leaving: Leaving): void {
  let isFree = false
  window.on('close', (event) => {
    if (isFree) return
    event.preventDefault()
    void tryToLeave(window, leaving).then((mayLeave) => {
      if (!mayLeave) return
      isFree = true
      app.quit()
    })
  })
  window.on('blur', () => void leaving.flush())
  powerMonitor.on('suspend', () => void leaving.flush())
}

async function tryToLeave(window: BrowserWindow, leaving: Leaving): Promise<boolean> {
  await leaveField(window)
  const problems = await leaving.close()
  if (problems.length > 0) {
    const choice = await ask(window, problems, leaving.language())
    if (choice === 'try-again') return tryToLeave(window, leaving)
    if (choice === 'stay') return false
  }
  await leaving.release()
  return true
}

/** Milliseconds that a page which does not answer may hold the way out. */
const PATIENCE = 1_000

/** What is being typed is sent here when its field is left, so the field is left before anything is written for the last time. */
async function leaveField({ webContents }: BrowserWindow): Promise<void> {
  const isLeft = webContents.executeJavaScript('document.activeElement?.blur()').catch(() => undefined)
  await Promise.race([isLeft, wait(PATIENCE, undefined, { ref: false })])
}

const CHOICES = ['try-again', 'stay', 'quit'] as const

async function ask(window: BrowserWindow, problems: readonly Problem[], locale: InterfaceLanguage): Promise<(typeof CHOICES)[number]> {
  const cause = [...new Set(problems.map((problem) => problemText(problem, locale)))].join(' ')
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: m.desk_unsaved({}, { locale }),
    detail: m.desk_unsaved_detail({ cause }, { locale }),
    buttons: [m.desk_try_again({}, { locale }), m.desk_stay({}, { locale }), m.desk_quit_anyway({}, { locale })],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  return CHOICES[response] ?? 'stay'
}
