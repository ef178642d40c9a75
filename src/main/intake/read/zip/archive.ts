import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { ReadingError } from '../reading'
import { MAX_ENTRIES, MAX_ENTRY_BYTES, MAX_RATIO, MAX_TOTAL_BYTES } from './limits'

/** The files inside a zip archive that has been found harmless. */
export interface Archive {
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /** The bytes of an entry; null when there is none of that name. Throws a {@link ReadingError} when it inflates to more than it may. */
  readonly read: (name: string) => Promise<Uint8Array | null>
}

/** What has been inflated so far; each archive has a budget of its own. */
interface Budget {
  left: number
}

/**
 * Opens an archive. What its directory promises is checked before anything is inflated, and what really comes is counted while it is
 * inflated, because a directory can lie. Throws a {@link ReadingError}: `unsafe` for a bomb or a path that leads outside, `locked` for
 * encrypted entries; anything else thrown is damage.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await openZip(bytes)
  const entries = await readDirectory(zip, bytes.byteLength)
  const budget: Budget = { left: MAX_TOTAL_BYTES }
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name)
      return entry ? inflate(zip, entry, budget) : null
    },
  }
}

/** The library refuses paths that lead outside by itself, in words. */
async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  return fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true, autoClose: false })
}

async function readDirectory(zip: ZipFile, size: number): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  let total = 0
  try {
    for await (const entry of zip.eachEntry()) {
      checkEntry(entry)
      total += entry.uncompressedSize
      if (total > MAX_TOTAL_BYTES || entries.size >= MAX_ENTRIES || entries.has(entry.fileName)) throw new ReadingError('unsafe')
      if (entry.compressedSize > size) throw new Error('an entry is larger than its archive')
      entries.set(entry.fileName, entry)
    }
  } catch (error) {
    throw isPathRefusal(error) ? new ReadingError('unsafe') : error
  }
  return entries
}

function isPathRefusal(error: unknown): boolean {
  return error instanceof Error && /^(?:invalid relative path|absolute path|invalid characters in fileName)/u.test(error.message)
}

function checkEntry(entry: Entry): void {
  if (entry.isEncrypted()) throw new ReadingError('locked')
  const isHuge = entry.uncompressedSize > MAX_ENTRY_BYTES
  if (isHuge || entry.uncompressedSize > Math.max(entry.compressedSize, 1) * MAX_RATIO + SMALL) throw new ReadingError('unsafe')
}

/** A short entry of blanks may well shrink to less than a hundredth. */
const SMALL = 64 * 1024

async function inflate(zip: ZipFile, entry: Entry, budget: Budget): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    budget.left -= chunk.length
    if (size > MAX_ENTRY_BYTES || budget.left < 0) throw new ReadingError('unsafe')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
