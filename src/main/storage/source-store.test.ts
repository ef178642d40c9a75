import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fail, succeed } from '../../shared/domain/result'
import { libraryFolder } from './library-folder'
import { createSourceStore } from './source-store'
import { FakeClock } from './testing/fake-clock'
import { aLibrary, valueOf } from './testing/library'

/** SHA-256 of "abc", from FIPS 180-2, B.1. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

function pathOf(root: string, sha256: string): string {
  return join(libraryFolder(root).sources, sha256.slice(0, 2), sha256)
}

describe('sources', () => {
  test('lie under their hash, once', async () => {
    const root = await aLibrary()
    const store = createSourceStore(root)
    const hashes = await Promise.all([store.putText('abc'), store.put(Buffer.from('abc')), store.putText('abc')])
    expect(hashes).toEqual([succeed(ABC), succeed(ABC), succeed(ABC)])
    expect(await readFile(pathOf(root, ABC), 'utf8')).toBe('abc')
    expect(await readdir(join(libraryFolder(root).sources, 'ba'))).toEqual([ABC])
  })

  test('come back byte for byte', async () => {
    const store = createSourceStore(await aLibrary())
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (bytes) => {
        expect(Buffer.from(valueOf(await store.get(valueOf(await store.put(bytes)))))).toEqual(Buffer.from(bytes))
      }),
    )
  })

  test('that are texts come back character by character', async () => {
    const store = createSourceStore(await aLibrary())
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await store.getText(valueOf(await store.putText(text)))).toEqual(succeed(text))
      }),
    )
    expect(await store.getText(valueOf(await store.putText('\uFEFFwith a mark')))).toEqual(succeed('\uFEFFwith a mark'))
  })

  test('with half a surrogate pair are refused, because they would come back different', async () => {
    expect(await createSourceStore(await aLibrary()).putText('a\uD83Db')).toMatchObject({ ok: false, problem: { code: 'ill-formed-text' } })
  })

  test('that have changed on the disk are never given out, and are mended by adding them again', async () => {
    const root = await aLibrary()
    const store = createSourceStore(root, new FakeClock())
    valueOf(await store.putText('abc'))
    await writeFile(pathOf(root, ABC), 'abd')
    expect(await store.getText(ABC)).toEqual(fail({ code: 'damaged', file: ABC, damage: 'hash', setAside: null, title: null }))
    valueOf(await store.putText('abc'))
    expect(await store.getText(ABC)).toEqual(succeed('abc'))
    expect(await readFile(join(libraryFolder(root).aside, `${ABC}.2026-01-05T09-30-00-000Z`), 'utf8')).toBe('abd')
  })

  test('that are not there, or have no folder to go to, are problems', async () => {
    const root = await aLibrary()
    const store = createSourceStore(root)
    expect(await store.get(ABC)).toEqual(fail({ code: 'not-found', file: ABC }))
    await rm(libraryFolder(root).sources, { recursive: true })
    expect(await store.putText('abc')).toEqual(fail({ code: 'folder-gone', file: ABC }))
  })

  test('are found by a hash only, never by a path', async () => {
    await expect(createSourceStore(await aLibrary()).get('../../secret')).rejects.toThrow()
  })
})
