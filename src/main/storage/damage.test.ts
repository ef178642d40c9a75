import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anId } from '../../shared/testing/builders'
import { previousOf } from './durable-file'
import { encodeFile } from './file-format'
import { libraryFolder, meetingPath } from './library-folder'
import { createMeetingStore } from './meeting-store'
import { FakeClock } from './testing/fake-clock'
import { aLibrary, titled, valueOf } from './testing/library'
import { createRandom } from './testing/random'

type Damager = (bytes: Buffer, random: () => number) => Buffer

function within(length: number, random: () => number): number {
  return Math.floor(random() * length)
}

/** A body that is whole and hashed correctly, but not what this program writes. */
function reshaped(change: (body: Record<string, unknown>) => unknown): Damager {
  return (bytes) => {
    const body = JSON.parse(bytes.subarray(bytes.indexOf(10) + 1).toString()) as Record<string, unknown>
    return Buffer.from(encodeFile('sherpa-meeting', 1, 9, JSON.stringify(change(body))))
  }
}

const meetingOf = (body: Record<string, unknown>) => body['meeting'] as { readonly fields: object; readonly lists: object }

const damagers: readonly (readonly [string, number, Damager])[] = [
  ['a flipped bit', 150, (bytes, random) => flip(Buffer.from(bytes), within(bytes.length * 8, random))],
  ['a flipped bit in the first line', 60, (bytes, random) => flip(Buffer.from(bytes), within(bytes.indexOf(10) * 8, random))],
  ['a cut', 100, (bytes, random) => bytes.subarray(0, within(bytes.length, random))],
  ['zeros', 50, (bytes, random) => zeros(Buffer.from(bytes), random)],
  ['zeros only', 1, (bytes) => Buffer.alloc(bytes.length)],
  ['an empty file', 1, () => Buffer.alloc(0)],
  ['more at the end', 10, (bytes, random) => Buffer.concat([bytes, Buffer.alloc(1 + within(20, random), 32)])],
  ['another text', 1, () => Buffer.from('null')],
  ['another kind of file', 1, (bytes) => Buffer.from(encodeFile('sherpa-index', 1, 9, bytes.subarray(bytes.indexOf(10) + 1).toString()))],
  ['a body that is null', 1, reshaped(() => null)],
  ['a body that is no JSON', 1, () => Buffer.from(encodeFile('sherpa-meeting', 1, 9, '{"meeting":'))],
  ['a missing list', 1, reshaped((body) => ({ ...body, meeting: { ...meetingOf(body), lists: {} } }))],
  ['an unknown field', 1, reshaped((body) => ({ ...body, extra: 1 }))],
  [
    'a number as title',
    1,
    reshaped((body) => ({ ...body, meeting: { ...meetingOf(body), fields: { ...meetingOf(body).fields, title: 7 } } })),
  ],
  ['another meeting', 1, reshaped((body) => ({ ...body, meeting: { ...meetingOf(body), id: anId(2) } }))],
]

function flip(bytes: Buffer, bit: number): Buffer {
  const at = bit >> 3
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7))
  return bytes
}

function zeros(bytes: Buffer, random: () => number): Buffer {
  const start = within(bytes.length - 1, random)
  return bytes.fill(0, start, Math.min(bytes.length, start + 1 + within(4096, random)))
}

/** A library whose only meeting was saved as "First", then as "Second". */
async function twiceSaved(): Promise<{ readonly root: string; readonly path: string }> {
  const root = await aLibrary()
  const store = createMeetingStore(root, new FakeClock())
  valueOf(await store.create(titled(1, 'First')))
  void store.save(titled(1, 'Second'))
  expect(await store.flush()).toEqual([])
  return { root, path: meetingPath(libraryFolder(root).meetings, anId(1)) }
}

describe('a damaged file', () => {
  test.each(damagers)('with %s (%i times) is noticed, kept aside, and the previous save opens', async (_, times, damage) => {
    const { root, path } = await twiceSaved()
    const [whole, previous] = await Promise.all([readFile(path), readFile(previousOf(path))])
    const random = createRandom(7)
    for (let time = 1; time <= times; time++) {
      const damaged = damage(whole, random)
      await writeFile(path, damaged)
      await writeFile(previousOf(path), previous)
      const { tracked, recovery } = valueOf(await createMeetingStore(root, new FakeClock()).load(anId(1)))
      expect(tracked.meeting.fields.title).toBe('First')
      expect(await readFile(join(libraryFolder(root).aside, recovery?.setAside ?? ''))).toEqual(damaged)
      expect(await readdir(libraryFolder(root).aside)).toHaveLength(time)
      expect(await readFile(path)).toEqual(previous)
    }
  })

  test('without a usable previous save is named; both are kept, and the others open', async () => {
    const { root, path } = await twiceSaved()
    const store = createMeetingStore(root, new FakeClock())
    valueOf(await store.create(titled(2, 'Neighbour')))
    await writeFile(path, 'broken')
    await writeFile(previousOf(path), 'broken as well')
    const { meetings, problems } = await createMeetingStore(root, new FakeClock()).list()
    expect(meetings.map(({ title }) => title)).toEqual(['Neighbour'])
    const name = `${anId(1)}.json`
    expect(problems).toEqual([{ code: 'damaged', file: name, title: null, damage: 'header', setAside: `${name}.2026-01-05T09-30-00-000Z` }])
    expect(await readdir(libraryFolder(root).aside)).toHaveLength(2)
    expect(await readdir(libraryFolder(root).meetings)).toEqual([`${anId(2)}.json`])
  })

  test('is named by the title it was last listed under', async () => {
    const { root, path } = await twiceSaved()
    const before = createMeetingStore(root, new FakeClock())
    await before.list()
    expect(await before.close()).toEqual([])
    await writeFile(path, 'broken')
    await rm(previousOf(path))
    const { problems } = await createMeetingStore(root, new FakeClock()).list()
    expect(problems).toMatchObject([{ code: 'damaged', title: 'Second' }])
  })

  test('whose previous save is opened is named by its title', async () => {
    const { root, path } = await twiceSaved()
    await writeFile(path, 'broken')
    const { recoveries } = await createMeetingStore(root, new FakeClock()).list()
    expect(recoveries).toMatchObject([{ file: `${anId(1)}.json`, title: 'First' }])
  })

  test('two damaged files of the same moment are both kept', async () => {
    const { root, path } = await twiceSaved()
    for (const text of ['one', 'two']) {
      await writeFile(path, text)
      valueOf(await createMeetingStore(root, new FakeClock()).load(anId(1)))
    }
    const aside = libraryFolder(root).aside
    const texts = await Promise.all((await readdir(aside)).map((name) => readFile(join(aside, name), 'utf8')))
    expect(texts.sort()).toEqual(['one', 'two'])
  })

  test('that is gone while its previous save is there comes back', async () => {
    const { root, path } = await twiceSaved()
    await rm(path)
    const { meetings, recoveries } = await createMeetingStore(root, new FakeClock()).list()
    expect(meetings.map(({ title }) => title)).toEqual(['First'])
    expect(recoveries).toEqual([{ file: `${anId(1)}.json`, damage: 'missing', setAside: null, title: 'First' }])
  })

  test('can be edited on from the previous save without losing the kept one', async () => {
    const { root, path } = await twiceSaved()
    await writeFile(path, 'broken')
    const store = createMeetingStore(root, new FakeClock())
    valueOf(await store.load(anId(1)))
    void store.save(titled(1, 'Third'))
    expect(await store.flush()).toEqual([])
    expect(valueOf(await createMeetingStore(root).load(anId(1))).tracked.meeting.fields.title).toBe('Third')
    expect(await readdir(libraryFolder(root).aside)).toHaveLength(1)
  })
})
