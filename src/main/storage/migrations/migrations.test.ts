import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { redo, undo, type Tracked } from '../../../shared/domain/history'
import { itemSchemas, type ItemKind } from '../../../shared/domain/meeting'
import { plainLine } from '../../../shared/domain/rich-text'
import { fail, succeed } from '../../../shared/domain/result'
import { anId } from '../../../shared/testing/builders'
import { openDocument } from '../durable-document'
import { encodeFile } from '../file-format'
import type { FileKind } from '../file-kind'
import { libraryFolder, meetingPath, placeOf } from '../library-folder'
import { createMeetingStore } from '../meeting-store'
import { FakeClock } from '../testing/fake-clock'
import { aFolder, aLibrary, valueOf } from '../testing/library'
import { positions } from './0002-positions'
import { event } from './0003-event'
import { meetingMigrations } from './meeting-migrations'
import { currentSchema } from './migration'

const ITEM_KINDS = Object.keys(itemSchemas) as ItemKind[]
const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url))
/** How many things of each kind a fixture holds, in the order of today's lists. */
const COUNTS: Readonly<Record<string, readonly number[]>> = {
  '0001': [2, 2, 2, 3, 0, 0, 0, 0, 2, 0, 1, 1, 3, 1, 0, 0, 0, 0, 0, 0, 0],
  '0002': [3, 2, 2, 3, 2, 1, 2, 1, 3, 2, 1, 3, 3, 1, 0, 0, 0, 0, 0, 0, 0],
  '0003': [3, 2, 2, 3, 2, 1, 2, 1, 4, 2, 1, 3, 3, 1, 3, 1, 1, 2, 1, 1, 1],
}
const schemas = Array.from({ length: currentSchema(meetingMigrations) }, (_, index) => String(index + 1).padStart(4, '0'))

describe('files of every schema there has been', () => {
  test('each schema has its fixture, and there is no other', async () => {
    expect((await readdir(fixtures)).sort()).toEqual(schemas.map((schema) => `${schema}.meeting`))
  })

  test('each migration has its number and its own file', async () => {
    const files = (await readdir(join(fixtures, '..'))).filter((name) => /^\d{4}-/.test(name))
    const expected = meetingMigrations.map(({ to, what }) => `${String(to).padStart(4, '0')}-${what}.ts`)
    expect(files.sort()).toEqual(expected)
    expect(meetingMigrations.map(({ to }) => to)).toEqual(meetingMigrations.map((_, index) => index + 2))
  })

  test.each(schemas)('schema %s opens, saves and opens again', async (schema) => {
    const root = await aLibrary()
    await copyFile(join(fixtures, `${schema}.meeting`), meetingPath(libraryFolder(root).meetings, anId(1)))
    const store = createMeetingStore(root)
    const { tracked, recovery } = valueOf(await store.load(anId(1)))
    expect(recovery).toBeNull()
    expect(tracked.meeting.fields.title).toBe('Harbour conference')
    expect(ITEM_KINDS.map((kind) => tracked.meeting.lists[kind].length)).toEqual(COUNTS[schema])
    expect([tracked.history.done.length, tracked.history.undone.length]).toEqual([3, 2])
    expect(backAndForth(tracked)).toEqual(tracked.meeting)
    void store.save(tracked)
    expect(await store.flush()).toEqual([])
    expect(valueOf(await createMeetingStore(root).load(anId(1))).tracked).toEqual(tracked)
  })
})

describe('schema 2: positions', () => {
  test('what was there before keeps its meaning', async () => {
    const { meeting, history } = await migrated('0001')
    expect(meeting.lists.point[0]).toMatchObject({
      text: plainLine('Ask for a common timetable.'),
      level: 0,
      tier: 'certain',
      seconds: null,
    })
    expect(meeting.lists.party[1]).toMatchObject({ name: 'Sweden', groupings: [], weight: 1 })
    expect(meeting.lists.theme[0]).toMatchObject({ minutes: null, leadPersonId: null, wording: '' })
    expect(meeting.lists.evidence[0]?.bearing).toBe('for')
    expect(meeting.lists.suggestion[2]?.value).toMatchObject({ field: 'position', countryCode: null, themeTitle: null })
    expect(meeting.fields).toMatchObject({ decisionRule: { kind: 'consensus' }, interpretation: 'none', speakingLanguage: 'en' })
    expect(history.undone[1]?.inverse).toMatchObject({ commands: [{ item: { text: plainLine('We came to fix a date.'), level: 0 } }, {}] })
  })

  test('changes that hold only some fields of a thing, and things inside a batch', () => {
    const change = (of: string, changes: object) => ({ kind: 'change', of, id: anId(5), changes })
    const value = { field: 'commitment', who: 'Norway', what: 'two ships', stance: 'unclear' }
    const command = { kind: 'batch', commands: [change('point', { text: 'b' }), change('suggestion', { state: 'edited', value })] }
    const step = { action: { label: 'edit', subject: '', command }, at: 'now', inverse: change('point', { isSayable: true }) }
    const body = { savedAt: 'now', meeting: { fields: {}, lists: {} }, history: { done: [step], undone: [] } }
    const added = { countryCode: null, themeTitle: null, amount: null, unit: '', due: null, dueWords: '' }
    expect(positions.migrate(body)).toMatchObject({
      history: {
        done: [
          {
            action: {
              command: {
                commands: [{ changes: { text: plainLine('b') } }, { changes: { state: 'edited', value: { ...value, ...added } } }],
              },
            },
            inverse: change('point', { isSayable: true }),
          },
        ],
      },
    })
  })

  test.each([{}, { meeting: [], history: {} }, { meeting: { fields: {}, lists: { point: 5 } }, history: { done: [], undone: [] } }])(
    'refuses what is no body of schema 1: %o',
    (body) => {
      expect(() => positions.migrate(body)).toThrow(TypeError)
    },
  )
})

describe('schema 3: the event', () => {
  test('what was there before keeps its meaning', async () => {
    const { meeting } = await migrated('0002')
    expect(meeting.fields).toMatchObject({ kind: 'summit', zone: '', deadline: null, leaderPersonId: null, protocolOrder: 'listed' })
    expect(meeting.fields.book.printsChecks).toBe(false)
    expect(meeting.lists.edition[0]?.settings.printsChecks).toBe(false)
    expect(meeting.lists.person[0]).toMatchObject({ name: 'Ingrid Solheim', languages: [], photo: null, lastMet: null })
    expect(meeting.lists.party[1]).toMatchObject({ name: 'Sweden', precedence: null, hostOrder: null })
    expect(meeting.lists.point[0]).toMatchObject({ bilateralId: null, use: null, answer: '' })
  })

  test('settings and histories inside steps that can be taken back', () => {
    const earlier = { until: 'then', status: 'expected', reason: '' }
    const item = { id: anId(30), status: 'late', history: [earlier] }
    const book = { language: 'en', paper: 'a4', audience: '' }
    const command = {
      kind: 'batch',
      commands: [
        { kind: 'set-fields', changes: { book } },
        { kind: 'set-fields', changes: { title: 'x' } },
      ],
    }
    const step = { action: { label: 'edit', subject: '', command }, at: 'now', inverse: { kind: 'replace', of: 'attendance', item } }
    const body = { savedAt: 'now', meeting: { fields: { book }, lists: {} }, history: { done: [], undone: [step] } }
    expect(event.migrate(body)).toMatchObject({
      history: {
        undone: [
          {
            action: { command: { commands: [{ changes: { book: { printsChecks: false } } }, { changes: { title: 'x' } }] } },
            inverse: { item: { message: '', history: [{ ...earlier, announcedBy: '', standIn: '', standInPost: '' }] } },
          },
        ],
      },
    })
  })
})

async function migrated(schema: string): Promise<Tracked> {
  const root = await aLibrary()
  await copyFile(join(fixtures, `${schema}.meeting`), meetingPath(libraryFolder(root).meetings, anId(1)))
  return valueOf(await createMeetingStore(root).load(anId(1))).tracked
}

/** The meeting after everything that can be was redone, all of it undone and the steps of the file done again. */
function backAndForth(start: Tracked): Tracked['meeting'] {
  const times = (count: number, step: typeof undo, from: Tracked) =>
    Array.from({ length: count }).reduce<Tracked>((current) => valueOf(step(current)), from)
  const { done, undone } = start.history
  const latest = times(undone.length, redo, start)
  return times(done.length, redo, times(done.length + undone.length, undo, latest)).meeting
}

/** A kind of file that has come to schema 3: names were a text, then a list, then a list with a count. */
const kind: FileKind<object> = {
  format: 'test-names',
  migrations: [
    { to: 2, what: 'names-as-list', migrate: (body) => ({ names: (body as { names: string }).names.split(',') }) },
    { to: 3, what: 'count', migrate: (body) => ({ ...(body as object), count: (body as { names: string[] }).names.length }) },
  ],
  parse: (body) => (typeof body === 'object' && body !== null && 'count' in body ? succeed(body) : fail('shape')),
}

async function aFile(schema: number, body: unknown): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = await aFolder()
  const path = join(folder, 'names.json')
  await writeFile(path, encodeFile(kind.format, schema, 5, JSON.stringify(body)))
  return { folder, path }
}

function open(folder: string, path: string) {
  return openDocument(kind, placeOf(path, join(folder, 'set-aside'), new FakeClock()))
}

describe('the way from an old schema to the one of today', () => {
  test.each([
    [1, { names: 'a,b' }],
    [2, { names: ['a', 'b'] }],
    [3, { names: ['a', 'b'], count: 2 }],
  ])('a body of schema %i takes the steps it lacks', async (schema, body) => {
    const { folder, path } = await aFile(schema, body)
    expect(valueOf(await open(folder, path)).body).toEqual({ names: ['a', 'b'], count: 2 })
  })

  test('reading changes nothing on the disk; the first save keeps the old file aside', async () => {
    const { folder, path } = await aFile(1, { names: 'a,b' })
    const before = await readFile(path)
    const document = valueOf(await open(folder, path))
    expect(await readFile(path)).toEqual(before)
    valueOf(await document.write({ names: [], count: 0 }))
    valueOf(await document.write({ names: ['c'], count: 1 }))
    const kept = await readdir(join(folder, 'set-aside'))
    expect(kept).toEqual(['names.json.schema-1.2026-01-05T09-30-00-000Z'])
    expect(await readFile(join(folder, 'set-aside', kept[0] ?? ''))).toEqual(before)
    expect(JSON.parse((await readFile(path, 'utf8')).split('\n')[0] ?? '')).toMatchObject({ schema: 3, generation: 7 })
  })

  test('a body that a migration cannot take is set aside', async () => {
    const { folder, path } = await aFile(1, { names: 5 })
    const opened = await open(folder, path)
    expect(opened).toMatchObject({ ok: false, problem: { code: 'damaged', damage: 'migration' } })
    expect(await readdir(join(folder, 'set-aside'))).toHaveLength(1)
  })

  test('a newer schema is named and left as it is', async () => {
    const { folder, path } = await aFile(4, { names: 'unknown to this version' })
    const before = await readFile(path)
    expect(await open(folder, path)).toEqual(fail({ code: 'newer-schema', file: 'names.json', schema: 4 }))
    expect(await readFile(path)).toEqual(before)
    expect(await readdir(folder)).toEqual(['names.json'])
  })
})
