import { afterEach, describe, expect, it, vi } from 'vitest'
import { problem } from '../../../shared/ipc/problem'
import { anId } from '../../../shared/testing/builders'
import { setFields } from '../state/edits'
import { FakeDesk } from '../testing/fake-desk'
import { WindowCommands } from './window-commands.svelte'

async function aWindow() {
  const desk = new FakeDesk()
  const session = desk.session()
  const commands = new WindowCommands(session)
  commands.start()
  await session.workspace.open(anId(1))
  return { desk, session, commands }
}

function paste(text: string, target: Element = document.body): ClipboardEvent {
  const clipboardData = { files: [], getData: () => text }
  const event = Object.assign(new Event('paste', { cancelable: true, bubbles: true }), { clipboardData })
  target.dispatchEvent(event)
  return event as unknown as ClipboardEvent
}

afterEach(() => document.body.replaceChildren())

describe('commands of the window', () => {
  it('take back the last step of the meeting when the menu says so', async () => {
    const { desk, session } = await aWindow()
    await session.workspace.current?.apply(setFields({ place: 'Bergen' }, ''))
    desk.emit.app.menuChosen('undo')
    await vi.waitFor(() => expect(session.workspace.current?.meeting.fields.place).toBe(''))
  })

  it('leave the undo of the menu to a field somebody types in', async () => {
    const { desk, session } = await aWindow()
    await session.workspace.current?.apply(setFields({ place: 'Bergen' }, ''))
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    const execCommand = vi.fn(() => true)
    Object.assign(document, { execCommand })
    desk.emit.app.menuChosen('undo')
    expect(execCommand).toHaveBeenCalledWith('undo')
    expect(desk.calls.map(({ channel }) => channel)).not.toContain('meeting.undo')
  })

  it('go where the menu leads', async () => {
    const { desk, session, commands } = await aWindow()
    desk.emit.app.menuChosen('export-book')
    expect(session.router.route).toMatchObject({ tab: 'book' })
    desk.emit.app.menuChosen('about')
    expect(commands.isAboutOpen).toBe(true)
    desk.emit.app.menuChosen('show-library')
    expect(session.router.route).toEqual({ kind: 'library' })
  })

  it('tell problems the main process reports, also those from before the window listened', async () => {
    const { desk, session, commands } = await aWindow()
    desk.emit.app.problemReported(problem('settings-damaged'))
    await commands.showStartup()
    expect(session.notices.toasts).toHaveLength(1)
  })

  it('read pasted text as a source, in the library and among sources only, and never from a field', async () => {
    const { desk, session, commands } = await aWindow()
    const added = () => desk.calls.filter(({ channel }) => channel === 'source.addText').length
    commands.onPaste(paste('Some news'))
    expect(added()).toBe(0)
    session.router.showTab('sources')
    commands.onPaste(paste('Some news', document.body.appendChild(document.createElement('input'))))
    commands.onPaste(paste('   '))
    expect(added()).toBe(0)
    const event = paste('Some news')
    commands.onPaste(event)
    expect(added()).toBe(1)
    expect(event.defaultPrevented).toBe(true)
  })
})
