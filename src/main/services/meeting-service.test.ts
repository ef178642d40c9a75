import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyCommand } from '../../shared/domain/apply-command'
import type { Action } from '../../shared/domain/command'
import { createMeeting } from '../../shared/domain/meeting'
import { A_MOMENT, anId, aTheme } from '../../shared/testing/builders'
import { aDesk, type TestDesk } from './testing/a-desk'

const retitle = (title: string): Action => ({ label: 'edit', subject: title, command: { kind: 'set-fields', changes: { title } } })

describe('meeting service', () => {
  it('answers a change at once and has it on the disk after a restart, with undo', async () => {
    const desk = await aDesk()
    const id = await createOne(desk)
    expect(await desk.meetings.apply(id, retitle('Second'))).toMatchObject({
      ok: true,
      value: { meeting: { fields: { title: 'Second' } }, revision: 1, undo: { label: 'edit', subject: 'Second' }, redo: null },
    })
    await desk.opened.meetings.flush()
    await desk.opened.lock.release()
    const again = await aDesk(desk.root)
    expect(await again.meetings.open(id)).toMatchObject({ value: { meeting: { fields: { title: 'Second' } }, undo: { label: 'edit' } } })
    expect(await again.meetings.undo(id)).toMatchObject({ value: { meeting: { fields: { title: 'First' } }, redo: { subject: 'Second' } } })
    expect(await again.meetings.redo(id)).toMatchObject({ value: { meeting: { fields: { title: 'Second' } } } })
  })

  it('tells when the change is durable, and not before', async () => {
    const desk = await aDesk()
    const id = await createOne(desk)
    desk.told.saveStates.length = 0
    const changed = await desk.meetings.apply(id, retitle('Second'))
    expect(changed).toMatchObject({ value: { saveState: { kind: 'saving' } } })
    expect(await desk.meetings.saveNow(id)).toMatchObject({ ok: true, value: { kind: 'saved' } })
    expect(desk.told.saveStates.at(-1)).toMatchObject({ kind: 'saved' })
  })

  it('tells each step so that whoever holds the meeting before can follow it, undo and redo included', async () => {
    const desk = await aDesk()
    const id = await createOne(desk)
    const before = await desk.meetings.open(id)
    let held = before.ok ? before.value.meeting : null
    await desk.meetings.apply(id, retitle('Second'))
    await desk.meetings.apply(id, { label: 'add', subject: '', command: { kind: 'add', of: 'theme', item: aTheme(), index: null } })
    await desk.meetings.undo(id)
    await desk.meetings.undo(id)
    const last = await desk.meetings.redo(id)
    for (const { command, at } of desk.told.steps) {
      const applied = held && applyCommand(held, command, at)
      held = applied?.ok ? applied.value.meeting : null
    }
    expect(last).toMatchObject({ ok: true, value: { meeting: held } })
    expect(desk.told.steps.map(({ from, revision }) => [from, revision])).toEqual([0, 1, 2, 3, 4].map((from) => [from, from + 1]))
  })

  it('tells no step where nothing was done', async () => {
    const desk = await aDesk()
    const id = await createOne(desk)
    expect(await desk.meetings.undo(id)).toMatchObject({ ok: true, value: { revision: 0, step: { from: 0, revision: 0 } } })
    expect(desk.told.steps).toEqual([])
  })

  it('refuses a change that does not fit, and nothing has changed', async () => {
    const desk = await aDesk()
    const id = await createOne(desk)
    const wrong: Action = { label: 'remove', subject: '', command: { kind: 'remove', of: 'theme', id: anId(7) } }
    expect(await desk.meetings.apply(id, wrong)).toEqual({
      ok: false,
      problem: { code: 'command-refused', values: { reason: 'not-found' } },
    })
    expect(await desk.meetings.open(id)).toMatchObject({ value: { revision: 0, undo: null } })
  })

  it('says that a meeting is not there', async () => {
    const desk = await aDesk()
    expect(await desk.meetings.open(anId(99))).toMatchObject({ ok: false, problem: { code: 'not-found' } })
  })

  it('keeps a change in memory while its folder is away, says so, and saves it when the folder is back', async () => {
    const desk = await aDesk()
    const id = await createOne(desk)
    const folder = join(desk.root, 'meetings')
    await rename(folder, `${folder}-away`)
    await desk.meetings.apply(id, retitle('Second'))
    expect(await desk.meetings.saveNow(id)).toMatchObject({ value: { kind: 'failed', problem: { code: 'folder-missing' } } })
    expect(await desk.meetings.open(id)).toMatchObject({ value: { meeting: { fields: { title: 'Second' } } } })
    await rename(`${folder}-away`, folder)
    expect(await desk.meetings.saveNow(id)).toMatchObject({ value: { kind: 'saved' } })
  })

  it('opens the rest of the library when one file cannot be read, and says which', async () => {
    const desk = await aDesk()
    const id = await createOne(desk)
    await desk.opened.meetings.flush()
    await desk.opened.lock.release()
    await writeFile(join(desk.root, 'meetings', `${anId(50)}.json`), 'this is no briefing')
    const again = await aDesk(desk.root)
    const entries = await again.library.list()
    expect(entries.map((entry) => entry.id)).toEqual([id])
    expect(again.told.problems).toMatchObject([{ code: 'meeting-damaged', values: { name: `${anId(50)}.json` } }])
  })

  it('moves a meeting to the bin and back', async () => {
    const desk = await aDesk()
    const id = await createOne(desk)
    expect(await desk.library.moveToBin(id)).toEqual({ ok: true, value: null })
    expect(await desk.library.list()).toEqual([])
    expect(await desk.meetings.open(id)).toMatchObject({ ok: false })
    expect(await desk.library.restore(id)).toEqual({ ok: true, value: null })
    expect(await desk.meetings.open(id)).toMatchObject({ value: { meeting: { fields: { title: 'First' } } } })
  })
})

async function createOne(desk: TestDesk): Promise<string> {
  const created = await desk.meetings.create(createMeeting(anId(1), 'First', A_MOMENT))
  if (!created.ok) throw new Error(created.problem.code)
  return created.value.meeting.id
}
