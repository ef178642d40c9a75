import type * as FileSystem from 'node:fs/promises'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openDocument, type DurableDocument } from './durable-document'
import type { FileKind } from './file-kind'
import { succeed } from '../../shared/domain/result'
import { placeOf } from './library-folder'
import { FakeClock } from './testing/fake-clock'
import { aFolder, valueOf } from './testing/library'

/** The calls that reach the real file system, in order; the one with the number `failing` is refused with `errno` instead. */
const disk = vi.hoisted(() => ({ calls: [] as string[], failing: -1, errno: '' }))

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>()
  const watched = <Args extends unknown[], Value>(name: string, path: string, call: (...args: Args) => Promise<Value>) => {
    return (...args: Args): Promise<Value> => {
      disk.calls.push(`${name} ${path.split('/').pop() ?? ''}`)
      const isRefused = disk.calls.length - 1 === disk.failing
      return isRefused ? Promise.reject(Object.assign(new Error(disk.errno), { code: disk.errno })) : call(...args)
    }
  }
  const open = async (path: string, flags: string) => {
    const handle = await watched('open', path, real.open)(path, flags)
    handle.sync = watched('sync', path, handle.sync.bind(handle))
    handle.writeFile = watched('write', path, handle.writeFile.bind(handle))
    return handle
  }
  return {
    ...real,
    open,
    link: (from: string, to: string) => watched('link', to, real.link)(from, to),
    rename: (from: string, to: string) => watched('rename', to, real.rename)(from, to),
    rm: (path: string, options: object) => watched('rm', path, real.rm)(path, options),
  }
})

const kind: FileKind<string> = { format: 'test-text', migrations: [], parse: (body) => succeed(String(body)) }

async function open(path: string): Promise<DurableDocument<string>> {
  return valueOf(await openDocument(kind, placeOf(path, `${path}.aside`, new FakeClock())))
}

/** A document saved twice; calls are counted from here on. */
async function saved(): Promise<{ readonly path: string; readonly document: DurableDocument<string> }> {
  const path = join(await aFolder(), 'a.json')
  const document = await open(path)
  valueOf(await document.write('older'))
  valueOf(await document.write('old'))
  disk.calls = []
  return { path, document }
}

beforeEach(() => {
  disk.failing = -1
})

/** What one save asks of the disk; a power cut keeps only what was synced before it. */
const CALLS = [
  'rm a.json.tmp',
  'open a.json.tmp',
  'write a.json.tmp',
  'sync a.json.tmp',
  'rm a.json.prev.tmp',
  'link a.json.prev.tmp',
  'rename a.json.prev',
  'rm a.json.prev.tmp',
  'rename a.json',
  'open folder',
  'sync folder',
]

describe('one save', () => {
  test('syncs the new content before it takes the name of the old, and the folder after that', async () => {
    const { path, document } = await saved()
    valueOf(await document.write('new'))
    const folder = basename(join(path, '..'))
    expect(disk.calls.map((call) => call.replace(folder, 'folder'))).toEqual(CALLS)
  })

  const errors = ['EIO', 'ENOSPC', 'EACCES', 'EROFS', 'ENOENT', 'EMFILE']
  const cases = CALLS.flatMap((call, number) => errors.map((errno) => [number, call, errno] as const))
  test.each(cases)(
    'whose call %i (%s) fails with %s leaves old or new data, says which, and can be tried again',
    async (number, _, errno) => {
      const { path, document } = await saved()
      Object.assign(disk, { failing: number, errno })
      const written = await document.write('new')
      disk.failing = -1
      expect(document.body).toBe(written.ok ? 'new' : 'old')
      const found = await open(path)
      expect(written.ok ? ['new'] : ['old', 'new']).toContain(found.body)
      expect(found.recovery).toBeNull()
      valueOf(await document.write('again'))
      expect((await open(path)).body).toBe('again')
    },
  )

  test('on a file system without hard links keeps a copy as the previous save', async () => {
    const { path, document } = await saved()
    Object.assign(disk, { failing: CALLS.indexOf('link a.json.prev.tmp'), errno: 'EPERM' })
    valueOf(await document.write('new'))
    disk.failing = -1
    await writeFile(path, 'broken')
    expect((await open(path)).body).toBe('old')
  })
})
