// Measures how long one edit takes from the command to the disk, with the real store, in the folder given; and beside it what the disk
// itself takes for as many bytes: write, fsync, rename, fsync of the folder.
import { mkdtemp, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { prepareLibrary } from '../../src/main/storage/library-folder'
import { createMeetingStore, type MeetingStore } from '../../src/main/storage/meeting-store'
import type { Action } from '../../src/shared/domain/command'
import { EMPTY_HISTORY, perform, type Tracked } from '../../src/shared/domain/history'
import { draftSample } from './sample-meeting'
import { report, timed } from './stopwatch'

const RUNS = 40
const SKIPPED = 5
const [, , folder = '.cache'] = process.argv
const root = await mkdtemp(join(folder, 'library-'))
const meeting = draftSample()
const path = join(root, 'meetings', `${meeting.id}.json`)

try {
  report(await measure(await createLibrary()))
} finally {
  await rm(root, { recursive: true, force: true })
}

async function createLibrary(): Promise<MeetingStore> {
  const prepared = await prepareLibrary(root)
  if (!prepared.ok) throw new Error(prepared.problem.code)
  return createMeetingStore(root)
}

async function measure(store: MeetingStore): Promise<unknown> {
  let tracked: Tracked = { meeting, history: EMPTY_HISTORY }
  const created = await store.create(tracked)
  if (!created.ok) throw new Error(created.problem.code)
  const saves: number[] = []
  const writes: number[] = []
  for (let run = 0; run < SKIPPED + RUNS; run += 1) {
    const saved = await timed(() => edit(store, tracked, run))
    tracked = saved.value
    const bytes = await readFile(path)
    const written = await timed(() => writePlainly(bytes))
    if (run >= SKIPPED) saves.push(saved.ms)
    if (run >= SKIPPED) writes.push(written.ms)
  }
  await store.close()
  return { saves, writes, bytes: (await readFile(path)).length }
}

/** One edit until it is durable. `flush` stands for the pause of 400 ms that the store waits for further edits. */
async function edit(store: MeetingStore, tracked: Tracked, run: number): Promise<Tracked> {
  const command = { kind: 'set-fields', changes: { place: `Paris, hall ${String(run)}` } } as const
  const action: Action = { label: 'edit', subject: 'Paris', command }
  const changed = perform(tracked, action, '2026-01-05T10:00:00.000Z')
  if (!changed.ok) throw new Error(changed.problem.code)
  const saving = store.save(changed.value)
  await store.flush()
  const saved = await saving
  if (!saved.ok) throw new Error(saved.problem.code)
  return changed.value
}

async function writePlainly(bytes: Uint8Array): Promise<void> {
  const handle = await open(join(root, 'plain.tmp'), 'w')
  await handle.writeFile(bytes)
  await handle.sync()
  await handle.close()
  await rename(join(root, 'plain.tmp'), join(root, 'plain.json'))
  const parent = await open(root, 'r')
  await parent.sync()
  await parent.close()
}
