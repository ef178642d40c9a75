import { writeSync } from 'node:fs'
import type { Tracked } from '../../../shared/domain/history'
import { aMeeting, anId } from '../../../shared/testing/builders'
import { prepareLibrary } from '../library-folder'
import { lockLibrary } from '../lock'
import { createMeetingStore } from '../meeting-store'

/** A separate process for tests: `child.js <command> <root> [...]`; each answer is one line of JSON. */
const commands: Readonly<Record<string, (root: string, argument: string) => Promise<void>>> = {
  'save-on-and-on': saveOnAndOn,
  'save-once': saveOnce,
  lock,
}

function answer(value: unknown): void {
  writeSync(1, `${JSON.stringify(value)}\n`)
}

function counted(count: number, weight: number): Tracked {
  const purpose = 'x'.repeat(20_000)
  const objectives = Array.from({ length: 10 }, () => 'y'.repeat(weight))
  return { meeting: { ...aMeeting({ title: String(count), purpose, objectives }), id: anId(1) }, history: { done: [], undone: [] } }
}

/** Counts in the title of a meeting, telling each number once the store calls it saved, until it is killed. */
async function saveOnAndOn(root: string): Promise<void> {
  await prepareLibrary(root)
  const locked = await lockLibrary(root)
  if (!locked.ok) {
    answer(locked)
    return
  }
  const store = createMeetingStore(root)
  const loaded = await store.load(anId(1))
  const start = loaded.ok ? Number(loaded.value.tracked.meeting.fields.title) : 0
  if (!loaded.ok) await store.create(counted(0, 400))
  for (let count = start + 1; ; count++) {
    const saving = store.save(counted(count, 400))
    await store.flush()
    const saved = await saving
    answer(saved.ok ? count : saved)
  }
}

/** Makes the meeting or changes its title, and tells what came of it. */
async function saveOnce(root: string, count: string): Promise<void> {
  const store = createMeetingStore(root)
  const created = await store.create(counted(Number(count), 400))
  if (created.ok || created.problem.code !== 'already-there') {
    answer(created)
    return
  }
  const saving = store.save(counted(Number(count), 400))
  await store.flush()
  answer(await saving)
}

/** Tries to lock and keeps what it got until its input ends. */
async function lock(root: string): Promise<void> {
  const locked = await lockLibrary(root)
  answer(locked.ok ? { ok: true } : locked)
  process.stdin.resume()
  await new Promise((resolve) => process.stdin.once('end', resolve))
}

const [command = '', root = '', argument = ''] = process.argv.slice(2)
await commands[command]?.(root, argument)
