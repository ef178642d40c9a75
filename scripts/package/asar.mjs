import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'

/** @typedef {import('./tree.mjs').Entry} Entry */
/** @typedef {{ files: Record<string, Directory | Leaf> }} Directory */
/** @typedef {{ size: number, offset?: string, unpacked?: true, executable?: true, integrity: Integrity }} Leaf */
/** @typedef {{ algorithm: 'SHA256', hash: string, blockSize: number, blocks: string[] }} Integrity */

/** The block of Electron's own archives; each block has a checksum of its own. */
const BLOCK = 4 * 1024 * 1024

/**
 * Writes Electron's archive format: a directory in JSON with the checksum of each file, then the files one after another, in the
 * order given. Entries for which `isUnpacked` holds are only named; they belong beside the archive, in `<archive>.unpacked`.
 * The same entries give the same bytes.
 * @param {string} target
 * @param {readonly Entry[]} entries
 * @param {(entry: Entry) => boolean} isUnpacked native modules, which the system has to load from real files
 */
export async function writeAsar(target, entries, isUnpacked) {
  /** @type {Directory} */
  const root = { files: {} }
  /** @type {Uint8Array[]} */
  const parts = []
  let offset = 0
  for (const entry of entries) {
    const bytes = 'from' in entry ? await readFile(entry.from) : entry.bytes
    const common = { size: bytes.length, ...((entry.mode & 0o111) === 0 ? {} : { executable: /** @type {const} */ (true) }) }
    const place = isUnpacked(entry) ? { unpacked: /** @type {const} */ (true) } : { offset: String(offset) }
    name(root, entry.path.split('/'), { ...common, ...place, integrity: checksum(bytes) })
    if (isUnpacked(entry)) continue
    parts.push(bytes)
    offset += bytes.length
  }
  await writeFile(target, Buffer.concat([header(root), ...parts]))
}

/**
 * @param {Directory} directory
 * @param {readonly string[]} steps
 * @param {Leaf} leaf
 */
function name(directory, steps, leaf) {
  const [step = '', ...rest] = steps
  if (rest.length === 0) {
    directory.files[step] = leaf
    return
  }
  const found = (directory.files[step] ??= { files: {} })
  if ('files' in found) name(found, rest, leaf)
}

/**
 * @param {Uint8Array} bytes
 * @returns {Integrity}
 */
function checksum(bytes) {
  const count = Math.max(1, Math.ceil(bytes.length / BLOCK))
  const blocks = Array.from({ length: count }, (_, index) => sha256(bytes.subarray(index * BLOCK, (index + 1) * BLOCK)))
  return { algorithm: 'SHA256', hash: sha256(bytes), blockSize: BLOCK, blocks }
}

/** @param {Uint8Array} bytes */
function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Chromium's pickle: the length of what follows, then that; a text has its own length before it and is filled up to four bytes.
 * @param {Directory} root
 */
function header(root) {
  const json = Buffer.from(JSON.stringify(root))
  const padded = Math.ceil(json.length / 4) * 4
  const buffer = Buffer.alloc(16 + padded)
  buffer.writeUInt32LE(4, 0)
  buffer.writeUInt32LE(8 + padded, 4)
  buffer.writeUInt32LE(4 + padded, 8)
  buffer.writeUInt32LE(json.length, 12)
  json.copy(buffer, 16)
  return buffer
}
