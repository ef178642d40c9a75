import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libraryFolder } from './library-folder'
import { lockLibrary } from './lock'
import { FakeClock } from './testing/fake-clock'
import { aFolder, valueOf } from './testing/library'
import { buildChild, startChild, type ChildScript } from './testing/run-child'

let script: ChildScript
beforeAll(async () => {
  script = await buildChild()
})
afterAll(() => script.remove())

/** A lock as another process would have left it. */
async function aLock(changes: object): Promise<string> {
  const root = await aFolder()
  valueOf(await lockLibrary(root))
  const { lock } = libraryFolder(root)
  const own = JSON.parse(await readFile(lock, 'utf8')) as object
  await writeFile(lock, JSON.stringify({ ...own, token: 'other', ...changes }))
  return root
}

describe('two programs on one library', () => {
  test('the second one is told who has it since when; after the first has ended it gets it', async () => {
    const root = await aFolder()
    const lock = valueOf(await lockLibrary(root, { clock: new FakeClock() }))
    const owner = { host: hostname(), pid: process.pid, since: '2026-01-05T09:30:00.000Z' }
    const second = startChild(script, ['lock', root])
    expect(await second.nextAnswer()).toEqual({ ok: false, problem: { code: 'in-use', owner } })
    second.process.stdin.end()
    await second.ended
    await lock.release()
    expect(await readdir(root)).toEqual([])
    const third = startChild(script, ['lock', root])
    expect(await third.nextAnswer()).toEqual({ ok: true })
    expect(await lockLibrary(root)).toMatchObject({ ok: false, problem: { code: 'in-use', owner: { pid: third.process.pid } } })
    third.process.kill('SIGKILL')
    await third.ended
    valueOf(await lockLibrary(root))
  })

  test('the same process does not get it twice', async () => {
    const root = await aFolder()
    valueOf(await lockLibrary(root))
    expect(await lockLibrary(root)).toMatchObject({ ok: false, problem: { code: 'in-use' } })
  })

  test('of eight that find the lock of a process that has died, exactly one gets it', async () => {
    const root = await aLock({ ticks: '1' })
    const children = Array.from({ length: 8 }, () => startChild(script, ['lock', root]))
    const answers = await Promise.all(children.map((child) => child.nextAnswer()))
    for (const child of children) child.process.stdin.end()
    await Promise.all(children.map((child) => child.ended))
    expect(answers.filter((answer) => (answer as { readonly ok: boolean }).ok)).toHaveLength(1)
    expect(await readdir(root)).toEqual(['LOCK'])
  })
})

describe('a lock that was left behind', () => {
  test.each([
    ['by a process that is gone', { pid: 4_194_304 }],
    ['before the machine was started again', { boot: 'an earlier boot' }],
    ['by an earlier process with the same number', { ticks: '1' }],
  ])('%s is taken over', async (_, changes) => {
    const root = await aLock(changes)
    valueOf(await lockLibrary(root))
    expect(await lockLibrary(root)).toMatchObject({ ok: false, problem: { code: 'in-use', owner: { pid: process.pid } } })
  })

  test('together with the claim of one that died while taking it over is taken over', async () => {
    const root = await aLock({ ticks: '1' })
    const { lock } = libraryFolder(root)
    const text = await readFile(lock, 'utf8')
    const claim = `${lock}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
    await writeFile(claim, text.replace('other', 'claimer'))
    valueOf(await lockLibrary(root))
    expect(await readdir(root)).toEqual(['LOCK'])
  })

  test('on this boot under another name of the machine is judged like any other', async () => {
    valueOf(await lockLibrary(await aLock({ host: 'renamed', pid: 4_194_304 })))
    expect(await lockLibrary(await aLock({ host: 'renamed' }))).toMatchObject({ ok: false, problem: { code: 'in-use' } })
  })

  test('by another machine is respected until a person decides', async () => {
    const root = await aLock({ host: 'elsewhere', boot: 'of another machine', pid: 4_194_304 })
    expect(await lockLibrary(root)).toMatchObject({ ok: false, problem: { code: 'in-use', owner: { host: 'elsewhere' } } })
    valueOf(await lockLibrary(root, { isForced: true }))
  })

  test('that nobody can read is replaced', async () => {
    const root = await aFolder()
    await writeFile(libraryFolder(root).lock, '')
    valueOf(await lockLibrary(root))
  })

  test('is not removed by somebody who has lost it', async () => {
    const root = await aFolder()
    const lost = valueOf(await lockLibrary(root))
    valueOf(await lockLibrary(root, { isForced: true }))
    await lost.release()
    expect(await readdir(root)).toEqual(['LOCK'])
  })
})

test('a folder that is not there cannot be locked', async () => {
  expect(await lockLibrary(`${await aFolder()}/nowhere`)).toEqual({ ok: false, problem: { code: 'folder-gone', file: 'LOCK' } })
})
