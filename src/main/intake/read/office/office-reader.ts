import type { Extraction, SourceReader } from '../reading'
import { ReadingError } from '../reading'
import { openArchive, type Archive } from '../zip/archive'
import { readOdt } from './odt'

const ZIP = [0x50, 0x4b]
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]
const ODT_TYPE = 'application/vnd.oasis.opendocument.text'
/** The stream that holds an encrypted document inside a compound file (MS-OFFCRYPTO, 2.3.4.4). */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le')

/** Documents of word processors: Word's DOCX and OpenDocument text. Word's older format is recognised only where it is a locked DOCX. */
export const officeReader: SourceReader = {
  accepts: (bytes) => startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND_FILE),
  read: async (bytes) => (startsWith(bytes, ZIP) ? readArchive(await openArchive(bytes)) : refuseCompoundFile(bytes)),
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

async function readArchive(archive: Archive): Promise<Extraction> {
  if (archive.names.some((name) => name.startsWith('word/'))) {
    const { readDocx } = await import('./docx')
    return readDocx(archive)
  }
  if ((await typeOf(archive)).startsWith(ODT_TYPE)) return readOdt(archive)
  throw new ReadingError('binary')
}

/** OpenDocument says what it is in its first entry (OpenDocument 1.3, part 2, 3.3). */
async function typeOf(archive: Archive): Promise<string> {
  const type = await archive.read('mimetype')
  return type === null ? '' : Buffer.from(type.subarray(0, 200)).toString('latin1').trim()
}

function refuseCompoundFile(bytes: Uint8Array): never {
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED_STREAM)
  throw new ReadingError(isLocked ? 'locked' : 'binary')
}
