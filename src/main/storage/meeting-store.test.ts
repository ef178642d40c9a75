import { readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EMPTY_HISTORY, KEPT_STEPS, perform, type Tracked } from '../../shared/domain/history'
import { fail, succeed } from '../../shared/domain/result'
import { A_MOMENT, anId, aPoint } from '../../shared/testing/builders'
import { encodeFile } from './file-format'
import { libraryFolder, meetingPath } from './library-folder'
import { createMeetingStore, type MeetingStore, type SaveEvent } from './meeting-store'
import { FakeClock } from './testing/fake-clock'
import { aLibrary, titled, tracked, valueOf } from './testing/library'

async function titleIn(root: string, number = 1): Promise<string> {
  return valueOf(await createMeetingStore(root).load(anId(number))).tracked.meeting.fields.title
}

async function aStore(): Promise<{
  readonly root: string
  readonly clock: FakeClock
  readonly store: MeetingStore
  readonly events: SaveEvent[]
}> {
  const root = await aLibrary()
  const clock = new FakeClock()
  const store = createMeetingStore(root, clock)
  const events: SaveEvent[] = []
  store.onState((event) => events.push(event))
  return { root, clock, store, events }
}

describe('saving', () => {
  test('a new meeting is on the disk when create resolves, and cannot be created twice', async () => {
    const { root, store } = await aStore()
    const both = await Promise.all([store.create(titled(1, 'Harbour')), store.create(titled(1, 'Other'))])
    expect(both).toEqual([succeed(undefined), fail({ code: 'already-there', file: `${anId(1)}.json` })])
    expect(await titleIn(root)).toBe('Harbour')
    expect(await store.create(titled(1, 'Third'))).toEqual(fail({ code: 'already-there', file: `${anId(1)}.json` }))
  })

  test('a save resolves only once its data is on the disk; load gives it before', async () => {
    const { root, clock, store, events } = await aStore()
    valueOf(await store.create(titled(1, 'Old')))
    const saving = store.save(titled(1, 'New'))
    expect(valueOf(await store.load(anId(1)))).toMatchObject({ tracked: titled(1, 'New'), savedAt: null })
    expect(await titleIn(root)).toBe('Old')
    clock.pass(400)
    expect(await saving).toEqual(succeed(undefined))
    expect(await titleIn(root)).toBe('New')
    expect(valueOf(await store.load(anId(1))).savedAt).toBe('2026-01-05T09:30:00.400Z')
    expect(events).toEqual([
      { id: anId(1), state: 'saving' },
      { id: anId(1), state: 'saved' },
    ])
  })

  test('flush saves what was handed over in the same breath, each meeting in its own file', async () => {
    const { root, store } = await aStore()
    for (const number of [1, 2, 3]) valueOf(await store.create(titled(number, 'Old')))
    const fresh = createMeetingStore(root)
    for (const number of [1, 2, 3]) void fresh.save(titled(number, `First ${String(number)}`))
    for (const number of [1, 2, 3]) void fresh.save(titled(number, `New ${String(number)}`))
    expect(await fresh.flush()).toEqual([])
    expect(await Promise.all([1, 2, 3].map((number) => titleIn(root, number)))).toEqual(['New 1', 'New 2', 'New 3'])
  })

  test('a meeting that was never created is not saved', async () => {
    const { root, store } = await aStore()
    expect(await store.save(titled(1, 'Nobody'))).toEqual(fail({ code: 'not-found', file: `${anId(1)}.json` }))
    expect(await store.load(anId(1))).toEqual(fail({ code: 'not-found', file: `${anId(1)}.json` }))
    expect(await readdir(libraryFolder(root).meetings)).toEqual([])
  })

  test('the last hundred steps of the history are kept', async () => {
    const { root, store } = await aStore()
    let current: Tracked = { meeting: titled(1, 'Start').meeting, history: EMPTY_HISTORY }
    valueOf(await store.create(current))
    for (let step = 0; step < KEPT_STEPS + 20; step++) {
      const command = { kind: 'set-fields', changes: { title: `Step ${String(step)}` } } as const
      current = valueOf(perform(current, { label: 'edit', subject: '', command }, A_MOMENT))
    }
    void store.save(current)
    expect(await store.flush()).toEqual([])
    const { history } = valueOf(await createMeetingStore(root).load(anId(1))).tracked
    expect(history).toEqual({ done: current.history.done.slice(20), undone: [] })
  })

  test('what could not be read back is refused, and the file stays as it was', async () => {
    const { root, store } = await aStore()
    valueOf(await store.create(titled(1, 'Sound')))
    const { meeting } = titled(1, 'Torn')
    const torn = { ...meeting, lists: { ...meeting.lists, point: [aPoint({ themeId: anId(999) })] } }
    void store.save(tracked(torn))
    expect(await store.flush()).toEqual([{ code: 'unfit', file: `${anId(1)}.json`, damage: 'reference' }])
    expect(await titleIn(root)).toBe('Sound')
  })

  test('a folder that is gone is named, not made anew; the data goes to the disk when it is back', async () => {
    const { root, store, events } = await aStore()
    const { meetings } = libraryFolder(root)
    valueOf(await store.create(titled(1, 'Old')))
    await rename(meetings, `${meetings}-unplugged`)
    const saving = store.save(titled(1, 'Kept'))
    const problem = { code: 'folder-gone', file: `${anId(1)}.json` } as const
    expect(await store.flush()).toEqual([problem])
    expect(await saving).toEqual(fail(problem))
    await expect(stat(meetings)).rejects.toThrow('ENOENT')
    await rename(`${meetings}-unplugged`, meetings)
    expect(await store.flush()).toEqual([])
    expect(await titleIn(root)).toBe('Kept')
    expect(events.map(({ state }) => state)).toEqual(['saving', 'failed', 'saved'])
  })

  test('many open meetings with changes keep them all', async () => {
    const { root, store } = await aStore()
    const numbers = Array.from({ length: 30 }, (_, index) => index + 1)
    for (const number of numbers) valueOf(await store.create(titled(number, 'Old')))
    for (const number of numbers) void store.save(titled(number, 'New'))
    for (const number of numbers) expect(valueOf(await store.load(anId(number))).tracked.meeting.fields.title).toBe('New')
    expect(await store.flush()).toEqual([])
    const { meetings } = await createMeetingStore(root).list()
    expect(meetings.map(({ title }) => title)).toEqual(numbers.map(() => 'New'))
  })
})

describe('the bin', () => {
  test('takes a meeting with changes that were not saved yet, and gives it back', async () => {
    const { root, store } = await aStore()
    valueOf(await store.create(titled(1, 'Old')))
    void store.save(titled(1, 'Last words'))
    valueOf(await store.bin(anId(1)))
    expect((await store.list()).meetings).toEqual([])
    expect((await store.listBin()).meetings.map(({ title }) => title)).toEqual(['Last words'])
    expect(await readdir(libraryFolder(root).meetings)).toEqual([])
    expect((await createMeetingStore(root).list()).meetings).toEqual([])
    valueOf(await store.restore(anId(1)))
    expect((await store.list()).meetings.map(({ title }) => title)).toEqual(['Last words'])
    expect(await titleIn(root)).toBe('Last words')
  })

  test('a meeting in the bin is not brought back by a late save', async () => {
    const { root, clock, store } = await aStore()
    valueOf(await store.create(titled(1, 'Old')))
    const results = Promise.all([store.bin(anId(1)), store.save(titled(1, 'Late'))])
    expect(await results).toEqual([succeed(undefined), fail({ code: 'not-found', file: `${anId(1)}.json` })])
    clock.pass(10_000)
    expect(await store.save(titled(1, 'Later'))).toEqual(fail({ code: 'not-found', file: `${anId(1)}.json` }))
    expect(await readdir(libraryFolder(root).meetings)).toEqual([])
  })

  test('restoring never overwrites, and what is nowhere is not found', async () => {
    const { root, store } = await aStore()
    valueOf(await store.create(titled(1, 'Binned')))
    valueOf(await store.bin(anId(1)))
    valueOf(await store.create(titled(1, 'New one')))
    expect(await store.restore(anId(1))).toEqual(fail({ code: 'already-there', file: `${anId(1)}.json` }))
    expect(await titleIn(root)).toBe('New one')
    expect(await store.bin(anId(7))).toEqual(fail({ code: 'not-found', file: `${anId(7)}.json` }))
    expect(await store.restore(anId(7))).toEqual(fail({ code: 'not-found', file: `${anId(7)}.json` }))
  })

  test('an older state in the bin makes way without being lost', async () => {
    const { root, store } = await aStore()
    valueOf(await store.create(titled(1, 'Older')))
    valueOf(await store.bin(anId(1)))
    valueOf(await store.create(titled(1, 'Newer')))
    valueOf(await store.bin(anId(1)))
    expect((await store.listBin()).meetings.map(({ title }) => title)).toEqual(['Newer'])
    expect(await readdir(libraryFolder(root).aside)).toEqual([`${anId(1)}.json.2026-01-05T09-30-00-000Z`])
  })
})

describe('the list', () => {
  async function aLibraryOf(titles: readonly string[]): Promise<string> {
    const { root, clock, store } = await aStore()
    for (const [index, title] of titles.entries()) {
      valueOf(await store.create(titled(index + 1, title)))
      clock.pass(1_000)
    }
    await store.close()
    return root
  }
  const titlesIn = async (root: string) => (await createMeetingStore(root).list()).meetings.map(({ title }) => title)

  test('shows the meeting saved last first, with what the library says of it', async () => {
    const root = await aLibraryOf(['One', 'Two', 'Three'])
    const { meetings, problems } = await createMeetingStore(root).list()
    expect(meetings.map(({ title }) => title)).toEqual(['Three', 'Two', 'One'])
    expect(meetings[2]).toEqual({
      id: anId(1),
      title: 'One',
      place: '',
      dateWords: '',
      day: null,
      people: 0,
      themes: 0,
      sources: 0,
      waiting: 0,
      updatedAt: '2026-01-05T09:30:00.000Z',
    })
    expect(problems).toEqual([])
  })

  test.each([
    ['missing', (path: string) => rm(path)],
    ['damaged', (path: string) => writeFile(path, 'broken')],
    ['of a newer version', (path: string) => writeFile(path, encodeFile('sherpa-index', 9, 1, '{}'))],
    ['empty, as of an emptied library', (path: string) => writeFile(path, encodeFile('sherpa-index', 1, 1, '{"entries":[]}'))],
  ])('is made again from the files when the index is %s', async (_, spoil) => {
    const root = await aLibraryOf(['One', 'Two'])
    await spoil(libraryFolder(root).index)
    expect(await titlesIn(root)).toEqual(['Two', 'One'])
  })

  test('follows the files where the index is older than they are', async () => {
    const root = await aLibraryOf(['One', 'Two'])
    const { index, meetings } = libraryFolder(root)
    await rename(index, `${index}.kept`)
    const store = createMeetingStore(root)
    void store.save(titled(1, 'One, changed'))
    await store.close()
    valueOf(await store.create(titled(3, 'Three')))
    await store.close()
    await rename(`${index}.kept`, index)
    await rm(meetingPath(meetings, anId(2)))
    await rm(`${meetingPath(meetings, anId(2))}.prev`, { force: true })
    expect(await titlesIn(root)).toEqual(['Three', 'One, changed'])
  })

  test('does not read the meetings again when nothing has changed', async () => {
    const root = await aLibraryOf(['One'])
    const path = meetingPath(libraryFolder(root).meetings, anId(1))
    const aSecond = new Date('2026-01-05T09:00:00.000Z')
    await utimes(path, aSecond, aSecond)
    const store = createMeetingStore(root)
    expect((await store.list()).meetings).toHaveLength(1)
    await store.close()
    await writeFile(path, Buffer.alloc((await stat(path)).size))
    await utimes(path, aSecond, aSecond)
    expect(await titlesIn(root)).toEqual(['One'])
  })

  test('names a file of a newer version and a folder that is gone; other files in the folder do not matter', async () => {
    const root = await aLibraryOf(['One'])
    const { meetings } = libraryFolder(root)
    await writeFile(meetingPath(meetings, anId(2)), encodeFile('sherpa-meeting', 99, 1, '{}'))
    await writeFile(join(meetings, 'notes.txt'), 'mine')
    const { meetings: lines, problems } = await createMeetingStore(root).list()
    expect(lines.map(({ title }) => title)).toEqual(['One'])
    expect(problems).toEqual([{ code: 'newer-schema', file: `${anId(2)}.json`, schema: 99 }])
    await rename(meetings, `${meetings}-gone`)
    expect((await createMeetingStore(root).list()).problems).toEqual([{ code: 'folder-gone', file: 'meetings' }])
  })

  test('loses a meeting that turns out to be damaged when it is opened, and says so', async () => {
    const root = await aLibraryOf(['One'])
    const store = createMeetingStore(root, new FakeClock())
    expect((await store.list()).meetings).toHaveLength(1)
    await writeFile(meetingPath(libraryFolder(root).meetings, anId(1)), 'broken')
    const loaded = await store.load(anId(1))
    expect(loaded).toMatchObject({ ok: false, problem: { code: 'damaged', damage: 'header' } })
    expect(await store.list()).toMatchObject({ meetings: [], problems: [{ code: 'damaged' }] })
  })
})
