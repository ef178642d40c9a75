import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { parseJson } from '../lib/json.mjs'
import { writeAsar } from './asar.mjs'
import { made, MODE } from './tree.mjs'

/** @typedef {{ files?: Record<string, Node>, size: number, offset?: string, unpacked?: true, integrity: { hash: string, blocks: string[] } }} Node */

/** The block that Electron checks at once. */
const BLOCK = 4 * 1024 * 1024
const folder = await mkdtemp(path.join(os.tmpdir(), 'sherpa-asar-'))
afterEach(() => rm(folder, { recursive: true, force: true }))

it('holds each file at its place with its checksum, and only names what is unpacked', async () => {
  const file = path.join(folder, 'app.asar')
  const large = Buffer.alloc(5 * 1024 * 1024, 7)
  const entries = [made('a/é.txt', 'one'), made('a/b/large', large), made('native.node', 'machine'), made('z', 'last', MODE.program)]
  await writeAsar(file, entries, (entry) => entry.path.endsWith('.node'))

  const bytes = await readFile(file)
  const start = 8 + bytes.readUInt32LE(4)
  const header = /** @type {Node} */ (parseJson(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8')))
  const nodeAt = (/** @type {string} */ place) =>
    place.split('/').reduce((node, step) => node?.files?.[step], /** @type {Node | undefined} */ (header))
  const read = (/** @type {string} */ place) => {
    const { offset, size = 0 } = nodeAt(place) ?? {}
    return bytes.subarray(start + Number(offset), start + Number(offset) + size)
  }
  expect(read('a/é.txt').toString()).toBe('one')
  expect(read('a/b/large').equals(large)).toBe(true)
  expect(nodeAt('a/b/large')?.integrity.blocks).toEqual([sha256(large.subarray(0, BLOCK)), sha256(large.subarray(BLOCK))])
  expect(nodeAt('native.node')).toMatchObject({ size: 7, unpacked: true, integrity: { hash: sha256(Buffer.from('machine')) } })
  expect(read('z').toString()).toBe('last')
  expect(bytes.length).toBe(start + 3 + large.length + 4)
})

/** @param {Uint8Array} bytes */
function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
