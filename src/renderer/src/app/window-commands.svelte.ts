import { now } from '../state/now'
import type { Session } from '../state/session'
import { isTextField, shortcutOf, type WindowCommand } from './shortcut'

/** Carries out what keys, the menu and the clipboard ask of the window. */
export class WindowCommands {
  isAboutOpen = $state(false)
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  /** Follows the main process, until the returned function is called. */
  start(): () => void {
    const { app } = this.#session.api
    const { workspace, notices } = this.#session
    const stops = [
      app.onMenuChosen((kind) => this.#choose({ kind })),
      app.onProblemReported((problem) => notices.report(problem)),
      app.onMeetingRequested(({ meetingId }) => void workspace.open(meetingId, 'sources')),
    ]
    return () => stops.forEach((stop) => stop())
  }

  /** Tells what happened before the window could listen. */
  async showStartup(): Promise<void> {
    const startup = await this.#session.notices.attempt(() => this.#session.api.app.takeStartup())
    startup?.problems.forEach((problem) => this.#session.notices.report(problem))
    if (startup?.meetingId) await this.#session.workspace.open(startup.meetingId, 'sources')
  }

  onKeyDown(event: KeyboardEvent): void {
    const command = shortcutOf(event, isTextField(event.target))
    if (!command || event.defaultPrevented) return
    event.preventDefault()
    this.run(command)
  }

  /** Text or files pasted where nothing is being typed become sources. */
  onPaste(event: ClipboardEvent): void {
    if (isTextField(event.target) || !this.#canPaste()) return
    const files = [...(event.clipboardData?.files ?? [])]
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (files.length > 0) void this.#session.intake.addFiles(files)
    else if (text.trim()) void this.#session.intake.addText(text, now(), event.clipboardData?.getData('text/html') ?? null)
    else return
    event.preventDefault()
  }

  run(command: WindowCommand): void {
    const { workspace, router, newBriefing, intake } = this.#session
    switch (command.kind) {
      case 'tab':
        router.showTab(command.tab)
        break
      case 'new-meeting':
        newBriefing.begin()
        break
      case 'open-files':
        void intake.chooseFiles()
        break
      case 'undo':
        void workspace.current?.undo()
        break
      case 'redo':
        void workspace.current?.redo()
        break
      case 'export-book':
        router.showTab('book')
        break
      case 'in-room':
        router.enterRoom()
        break
      case 'show-library':
        workspace.leave()
        break
      case 'about':
        this.isAboutOpen = true
    }
  }

  /** The menu does not know where the focus is: its undo belongs to a text field that is being edited. */
  #choose(command: WindowCommand): void {
    const isHistory = command.kind === 'undo' || command.kind === 'redo'
    if (isHistory && isTextField(document.activeElement)) changeField(command.kind)
    else this.run(command)
  }

  #canPaste(): boolean {
    const { route } = this.#session.router
    return route.kind === 'library' || route.tab === 'sources'
  }
}

/** A field that keeps no history of its own takes the input event (Input Events Level 2); in any other the browser's own history goes. */
function changeField(kind: 'undo' | 'redo'): void {
  const inputType = kind === 'undo' ? 'historyUndo' : 'historyRedo'
  const event = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true })
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- a field's own history has no other door
  if (document.activeElement?.dispatchEvent(event) !== false) document.execCommand(kind)
}
