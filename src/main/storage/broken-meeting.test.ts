import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Meeting } from '../../shared/domain/meeting'
import { planRepair } from '../../shared/domain/repair'
import { aMeeting, anId, aParty, aPosition, aTheme } from '../../shared/testing/builders'
import { previousOf } from './durable-file'
import { encodeFile } from './file-format'
import { libraryFolder, meetingPath } from './library-folder'
import { createMeetingStore } from './meeting-store'
import { meetingMigrations } from './migrations/meeting-migrations'
import { currentSchema } from './migrations/migration'
import { FakeClock } from './testing/fake-clock'
import { aLibrary, titled, valueOf } from './testing/library'

const FILE = `${anId(1)}.json`
const NOWHERE = anId(999)

/** Two positions of which one is of a party that is not there, and one says again what the first says. */
const BROKEN: Meeting = {
  ...aMeeting(
    { title: 'River summit' },
    {
      party: [aParty()],
      theme: [aTheme()],
      position: [aPosition(), aPosition({ id: anId(451) }), aPosition({ id: anId(452), partyId: NOWHERE })],
    },
  ),
  id: anId(1),
}

function bytesOf(meeting: Meeting): Uint8Array {
  const body = { savedAt: '2026-01-05T09:00:00.000Z', meeting, history: { done: [], undone: [] } }
  return encodeFile('sherpa-meeting', currentSchema(meetingMigrations), 4, JSON.stringify(body))
}

/** A library with a whole briefing and one whose file was broken by somebody else. */
async function aLibraryWithABrokenFile(): Promise<{ readonly root: string; readonly path: string; readonly bytes: Uint8Array }> {
  const root = await aLibrary()
  const store = createMeetingStore(root, new FakeClock())
  valueOf(await store.create(titled(1, 'River summit')))
  void store.save(titled(1, 'River summit'))
  valueOf(await store.create(titled(2, 'Neighbour')))
  expect(await store.close()).toEqual([])
  const path = meetingPath(libraryFolder(root).meetings, anId(1))
  const bytes = bytesOf(BROKEN)
  await writeFile(path, bytes)
  return { root, path, bytes }
}

describe('a briefing in which references lead nowhere', () => {
  test('is listed by its title apart from the others, and neither opened, moved nor replaced by the save before', async () => {
    const { root, path, bytes } = await aLibraryWithABrokenFile()
    const store = createMeetingStore(root, new FakeClock())
    const { meetings, problems, recoveries, broken } = await store.list()
    expect(broken).toEqual([{ id: anId(1), title: 'River summit', count: 2 }])
    expect(meetings.map(({ title }) => title)).toEqual(['Neighbour'])
    expect([problems, recoveries]).toEqual([[], []])
    expect(await store.load(anId(1))).toMatchObject({ ok: false, problem: { code: 'damaged', damage: 'reference', title: 'River summit' } })
    expect(new Uint8Array(await readFile(path))).toEqual(new Uint8Array(bytes))
    expect(await readdir(libraryFolder(root).aside)).toEqual([])
  })

  test('is repaired only when asked for, and kept byte by byte beside the repaired one', async () => {
    const { root, bytes } = await aLibraryWithABrokenFile()
    const store = createMeetingStore(root, new FakeClock())
    await store.list()
    const { repaired } = planRepair(valueOf(await store.readBroken(anId(1))))
    const keptAs = valueOf(await store.replaceBroken(repaired))
    expect(keptAs).toBe(`${FILE}.before-repair.2026-01-05T09-30-00-000Z`)
    expect(new Uint8Array(await readFile(join(libraryFolder(root).aside, keptAs)))).toEqual(new Uint8Array(bytes))
    expect(await store.list()).toMatchObject({ broken: [], problems: [], meetings: [{ title: 'Neighbour' }, { title: 'River summit' }] })
    const again = createMeetingStore(root, new FakeClock())
    expect(valueOf(await again.load(anId(1))).tracked.meeting).toEqual(repaired)
    expect(repaired.lists.position.map(({ id }) => id)).toEqual([aPosition().id])
  })

  test('is found and repaired also where only its previous save can be read', async () => {
    const { root, path, bytes } = await aLibraryWithABrokenFile()
    await writeFile(path, 'nothing of use')
    await writeFile(previousOf(path), bytes)
    const store = createMeetingStore(root, new FakeClock())
    expect((await store.list()).broken).toMatchObject([{ title: 'River summit' }])
    const { repaired } = planRepair(valueOf(await store.readBroken(anId(1))))
    const keptAs = valueOf(await store.replaceBroken(repaired))
    expect(new Uint8Array(await readFile(join(libraryFolder(root).aside, keptAs)))).toEqual(new Uint8Array(bytes))
    expect(valueOf(await createMeetingStore(root).load(anId(1))).tracked.meeting).toEqual(repaired)
  })

  test('stays broken, and whole, when a repair does not mend it', async () => {
    const { root, path, bytes } = await aLibraryWithABrokenFile()
    const store = createMeetingStore(root, new FakeClock())
    expect(await store.replaceBroken(BROKEN)).toMatchObject({ ok: false, problem: { code: 'unfit', damage: 'reference' } })
    expect(new Uint8Array(await readFile(path))).toEqual(new Uint8Array(bytes))
  })

  test('that is broken while the program runs is noticed when it is opened', async () => {
    const root = await aLibrary()
    const store = createMeetingStore(root, new FakeClock())
    valueOf(await store.create(titled(1, 'River summit')))
    expect((await store.list()).meetings).toHaveLength(1)
    for (let number = 2; number < 12; number += 1) valueOf(await store.create(titled(number, `Other ${String(number)}`)))
    await writeFile(meetingPath(libraryFolder(root).meetings, anId(1)), bytesOf(BROKEN))
    expect(await store.load(anId(1))).toMatchObject({ ok: false, problem: { damage: 'reference' } })
    expect((await store.list()).broken).toMatchObject([{ title: 'River summit' }])
  })
})
