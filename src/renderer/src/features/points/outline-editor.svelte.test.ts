import { fireEvent } from '@testing-library/svelte'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { WHOLE_MEETING } from '../../../../shared/domain/point-scope'
import { plainLine, wordsOf } from '../../../../shared/domain/rich-text'
import { aMeeting, anEvidence, anId, aPoint, aSource, idCounter } from '../../../../shared/testing/builders'
import { OpenMeeting } from '../../state/open-meeting.svelte'
import { FakeDesk } from '../../testing/fake-desk'
import { OutlineEditor } from './outline-editor.svelte'
import { noteOf } from './point-notes'

const POINT = aPoint({ id: anId(501), text: plainLine('Open the port.').map((run) => ({ ...run, cites: anId(70) })) })

// jsdom lays nothing out: there is nowhere to scroll to.
Range.prototype.getClientRects = () => Object.assign([], { item: () => null })
Range.prototype.getBoundingClientRect = () => new DOMRect()

afterEach(() => document.body.replaceChildren())

function anEditor() {
  const evidence = anEvidence({ kind: 'point', id: POINT.id, field: 'text' })
  const desk = new FakeDesk(aMeeting({}, { point: [POINT], source: [aSource()], evidence: [evidence] }))
  const open = new OpenMeeting(desk.snapshot(), desk.api.meeting, desk.session().notices)
  const calls = { oncite: vi.fn(), onleave: vi.fn(), onshow: vi.fn() }
  const notes = {
    kindText: (kind: string) => kind,
    placeholder: () => 'One line',
    noteOf: (id: string) =>
      open.meeting.lists.point.filter((point) => point.id === id).map((point) => noteOf(open.meeting, point))[0] ?? null,
    citeLabel: (id: string, number: number) => `${number} ${id}`,
    drawMark: () => () => undefined,
  }
  const attributes = () => ({ 'aria-label': 'Points' })
  const editor = new OutlineEditor({ holder: open, scope: WHOLE_MEETING, newId: idCounter(), notes, attributes, ...calls })
  const element = document.body.appendChild(document.createElement('div'))
  const unmount = editor.mount(element)
  const text = element.querySelector('[role="textbox"]') ?? expect.fail('no text')
  return { desk, open, editor, text, unmount, calls }
}

const stored = (open: OpenMeeting) => open.meeting.lists.point.map(({ text }) => wordsOf(text))

describe('the editor of points', () => {
  it('shows each point with its place for jumps, its kind, its time and the number of its citation', async () => {
    const { text, calls, editor } = anEditor()
    const line = text.querySelector<HTMLElement>(`#fact-${POINT.id}-text`)
    expect(line?.dataset).toMatchObject({ kind: 'to-make', note: '2 s' })
    await fireEvent.click(text.querySelector('.cite-number') ?? text)
    expect(calls.onshow).toHaveBeenCalledWith(anId(70))
    editor.focusPoint(POINT.id)
    expect(editor.currentId).toBe(POINT.id)
  })

  it('takes plain text only, one point a line, and writes it when it is taken away', async () => {
    const { open, editor, text, unmount } = anEditor()
    editor.addLine()
    const getData = (type: string) => (type === 'text/plain' ? 'First\nSecond' : '<b>First</b>')
    await fireEvent.paste(text, { clipboardData: { getData, files: [] } })
    unmount()
    await vi.waitFor(() => expect(stored(open)).toEqual(['Open the port.', 'First', 'Second']))
  })

  it('leaves by Escape, asks for a passage by Ctrl+K, and undoes in the history of the meeting', async () => {
    const { desk, open, text, calls } = anEditor()
    await fireEvent.keyDown(text, { key: 'Escape' })
    await fireEvent.keyDown(text, { key: 'k', ctrlKey: true })
    expect([calls.onleave, calls.oncite].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
    await open.apply({ label: 'edit', subject: '', command: { kind: 'change', of: 'point', id: POINT.id, changes: { level: 1 } } })
    text.dispatchEvent(new InputEvent('beforeinput', { inputType: 'historyUndo', bubbles: true, cancelable: true }))
    await vi.waitFor(() => expect(desk.tracked.history.undone).toHaveLength(1))
  })
})
