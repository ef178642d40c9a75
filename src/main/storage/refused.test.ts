import { chmod, chown, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fail, succeed } from '../../shared/domain/result'
import { anId } from '../../shared/testing/builders'
import { libraryFolder, meetingPath, prepareLibrary } from './library-folder'
import { createMeetingStore } from './meeting-store'
import { createSourceStore } from './source-store'
import { aLibrary, titled, valueOf } from './testing/library'
import { buildChild, startChild, type ChildOptions, type ChildScript } from './testing/run-child'
import { mountSmallDisk } from './testing/small-disk'

/** How often the disk is full; more on demand. */
const FULL_DISKS = Number(process.env['SHERPA_FULL_DISKS'] ?? 20)
const NOBODY = 65_534
const FILE = `${anId(1)}.json`
const isRoot = process.getuid?.() === 0

const disk = mountSmallDisk(256)
let script: ChildScript
beforeAll(async () => {
  script = await buildChild()
})
afterAll(async () => {
  disk?.unmount()
  await script.remove()
})
if (disk === null) process.stdout.write('This user may not mount a small disk: limits of the process and of permissions stand in for it.\n')

async function titleIn(root: string): Promise<string> {
  return valueOf(await createMeetingStore(root).load(anId(1))).tracked.meeting.fields.title
}

/** What a separate process says to saving the meeting once. */
async function saveOnce(root: string, count: number, options: ChildOptions = {}): Promise<unknown> {
  const child = startChild(script, ['save-once', root, String(count)], options)
  const answer = await child.nextAnswer()
  await child.ended
  return answer
}

/** Leaves `bytes` free, give or take what the file system rounds. */
async function fill(path: string, bytes: number): Promise<void> {
  await rm(path, { force: true })
  for (const size of [65_536, 4_096]) {
    while (await writeFile(path, Buffer.alloc(size), { flag: 'a' }).then(isTrue, isFalse)) continue
  }
  const { size } = await stat(path)
  await truncate(path, Math.max(0, size - bytes))
}
const isTrue = () => true
const isFalse = () => false

/** A meeting that needs several blocks of the disk. */
function heavy(title: string) {
  const { meeting, history } = titled(1, title)
  return { meeting: { ...meeting, fields: { ...meeting.fields, purpose: 'x'.repeat(20_000) } }, history }
}

describe.skipIf(disk === null)('a disk', () => {
  const folder = disk?.folder ?? ''

  test(`that is full ${String(FULL_DISKS)} times loses nothing, keeps no half files, and takes the data when there is room`, async () => {
    const root = join(folder, 'full')
    valueOf(await prepareLibrary(root))
    const store = createMeetingStore(root)
    valueOf(await store.create(heavy('0')))
    const before = await readdir(libraryFolder(root).meetings)
    for (let time = 1; time <= FULL_DISKS; time++) {
      await fill(join(folder, 'filler'), (time % 5) * 4_096)
      const saving = store.save(heavy(String(time)))
      const problem = { code: 'disk-full', file: FILE } as const
      expect(await store.flush()).toEqual([problem])
      expect(await saving).toEqual(fail(problem))
      expect(await titleIn(root)).toBe(String(time - 1))
      expect(await readdir(libraryFolder(root).meetings)).toEqual(time === 1 ? before : [FILE, `${FILE}.prev`])
      await rm(join(folder, 'filler'))
      expect(await store.flush()).toEqual([])
      expect(await titleIn(root)).toBe(String(time))
    }
  })

  test('that is full takes no half of a source', async () => {
    const root = join(folder, 'sources')
    valueOf(await prepareLibrary(root))
    const sources = createSourceStore(root)
    const bytes = Buffer.alloc(50_000, 7)
    await fill(join(folder, 'filler'), 8_192)
    const refused = await sources.put(bytes)
    await rm(join(folder, 'filler'))
    expect(refused).toMatchObject({ ok: false, problem: { code: 'disk-full' } })
    expect(Buffer.from(valueOf(await sources.get(valueOf(await sources.put(bytes)))))).toEqual(bytes)
  })

  test('that becomes read-only still opens everything; damaged files are not touched and not overwritten later', async () => {
    const root = join(folder, 'read-only')
    valueOf(await prepareLibrary(root))
    const store = createMeetingStore(root)
    valueOf(await store.create(titled(1, 'First')))
    void store.save(titled(1, 'Second'))
    expect(await store.flush()).toEqual([])
    const path = meetingPath(libraryFolder(root).meetings, anId(1))
    await writeFile(path, 'broken')
    disk?.makeReadOnly()
    const later = createMeetingStore(root)
    const { tracked, recovery } = valueOf(await later.load(anId(1)))
    expect([tracked.meeting.fields.title, recovery]).toEqual(['First', { file: FILE, damage: 'header', setAside: null }])
    void later.save(titled(1, 'Third'))
    expect(await later.flush()).toEqual([{ code: 'read-only', file: FILE }])
    expect((await later.list()).meetings).toHaveLength(1)
    disk?.makeWritable()
    expect(await later.flush()).toEqual([])
    expect(await titleIn(root)).toBe('Third')
    const { aside } = libraryFolder(root)
    expect(await Promise.all((await readdir(aside)).map((name) => readFile(join(aside, name), 'utf8')))).toEqual(['broken'])
  })
})

describe.skipIf(process.platform === 'win32')('a process', () => {
  test('that may not write so much keeps the old save', async () => {
    const root = await aLibrary()
    expect(await saveOnce(root, 1)).toEqual(succeed(undefined))
    const isLimited = { shell: 'ulimit -f 8; exec "$@"' }
    expect(await saveOnce(root, 2, isLimited)).toEqual(fail({ code: 'disk-full', file: FILE }))
    expect(await titleIn(root)).toBe('1')
    expect(await readdir(libraryFolder(root).meetings)).toEqual([FILE])
    expect(await saveOnce(root, 3)).toEqual(succeed(undefined))
    expect(await titleIn(root)).toBe('3')
  })

  test('that may not write into the folder says so and changes nothing', async () => {
    const root = await aLibrary()
    await chmod(root, 0o755)
    expect(await saveOnce(root, 1)).toEqual(succeed(undefined))
    const { meetings } = libraryFolder(root)
    await chmod(meetings, 0o555)
    expect(await saveOnce(root, 2, isRoot ? { uid: NOBODY } : {})).toEqual(fail({ code: 'read-only', file: FILE }))
    await chmod(meetings, 0o755)
    expect(await titleIn(root)).toBe('1')
  })

  test('that may not read the file does not take it for damaged or missing', async () => {
    const root = await aLibrary()
    await chmod(root, 0o755)
    expect(await saveOnce(root, 1)).toEqual(succeed(undefined))
    const path = meetingPath(libraryFolder(root).meetings, anId(1))
    await chmod(path, 0o000)
    if (isRoot) await chown(dirname(path), NOBODY, NOBODY)
    expect(await saveOnce(root, 2, isRoot ? { uid: NOBODY } : {})).toEqual(fail({ code: 'no-access', file: FILE }))
    await chmod(path, 0o644)
    expect(await titleIn(root)).toBe('1')
  })
})

test('a folder in which nothing can be made is a problem, not an exception', async () => {
  const root = await aLibrary()
  await writeFile(join(root, 'file'), '')
  expect(await prepareLibrary(join(root, 'file', 'library'))).toEqual(fail({ code: 'folder-gone', file: 'library' }))
  await mkdir(join(root, 'other'))
  await writeFile(join(root, 'other', 'meetings'), '')
  valueOf(await prepareLibrary(join(root, 'other')))
})
