import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WHOLE_MEETING } from '../../../../shared/domain/point-scope'
import { problem } from '../../../../shared/ipc/problem'
import type { Point } from '../../../../shared/domain/point'
import { plainLine, wordsOf } from '../../../../shared/domain/rich-text'
import { aMeeting, anId, aPoint } from '../../../../shared/testing/builders'
import { OpenMeeting } from '../../state/open-meeting.svelte'
import { FakeDesk } from '../../testing/fake-desk'
import { lineOf, type OutlineLine } from './outline-line'
import { OutlineSync } from './outline-sync'
import { PointEditor, readSeconds } from './point-editor'

const FIRST = aPoint({ id: anId(501), text: plainLine('Open the port.') })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** An outline as plain lines, kept the same as the points of a meeting. */
function anOutline() {
  const desk = new FakeDesk(aMeeting({}, { point: [FIRST] }))
  const open = new OpenMeeting(desk.snapshot(), desk.api.meeting, desk.session().notices)
  let lines: readonly OutlineLine[] = [lineOf(FIRST)]
  const show = (points: readonly Point[]) => (lines = points.map(lineOf))
  const sync = new OutlineSync({ lines: () => lines, show }, open, WHOLE_MEETING)
  const type = (text: string) => {
    lines = [{ ...lineOf(FIRST), text: plainLine(text) }]
    sync.touch()
  }
  const shown = () => lines.map(({ text }) => wordsOf(text))
  const stored = () => open.meeting.lists.point.map(({ text }) => wordsOf(text))
  return { desk, open, sync, type, shown, stored }
}

describe('what is typed', () => {
  it('is one step a pause', async () => {
    const { desk, type, stored } = anOutline()
    type('Open the port today.')
    await vi.advanceTimersByTimeAsync(300)
    type('Open the port tomorrow.')
    expect(stored()).toEqual(['Open the port.'])
    await vi.advanceTimersByTimeAsync(700)
    expect(stored()).toEqual(['Open the port tomorrow.'])
    expect(desk.tracked.history.done).toHaveLength(1)
  })

  it('is taken back first, then what was done before', async () => {
    const { open, sync, type, shown, stored } = anOutline()
    await new PointEditor(open).change(FIRST, { tier: 'might' })
    type('Open it.')
    await sync.undo()
    sync.follow()
    expect([shown(), stored()]).toEqual([['Open the port.'], ['Open the port.']])
    expect(open.meeting.lists.point[0]?.tier).toBe('might')
    await sync.undo()
    expect(open.meeting.lists.point[0]?.tier).toBe('certain')
    await sync.redo()
    await sync.redo()
    expect(stored()).toEqual(['Open it.'])
  })

  it('is not overwritten by what comes from elsewhere, and gives way to the meeting when it is refused', async () => {
    const { desk, sync, type, shown } = anOutline()
    type('Half a sen')
    sync.follow()
    expect(shown()).toEqual(['Half a sen'])
    desk.fails('meeting.apply', problem('command-refused'))
    await sync.flush()
    expect(shown()).toEqual(['Open the port.'])
  })
})

describe('seconds', () => {
  it('are read as people write them', () => {
    expect(['45', '45 s', '1:30', '', 'soon', '9999'].map(readSeconds)).toEqual([45, 45, 90, null, undefined, undefined])
  })
})
