import { MAX_SOURCE_BYTES } from '../../../shared/domain/source'
import { plainTextReader } from './plain-text'
import type { ReadResult, TextReader } from './reading'

/** The first reader that accepts the bytes reads them. */
const READERS: readonly TextReader[] = [plainTextReader]

/** Turns the bytes of a file into the text that will be frozen; never throws on any bytes. At most 50 MB and 5,000,000 characters. */
export function readText(bytes: Uint8Array, fileName: string): ReadResult {
  if (bytes.length === 0) return { ok: false, problem: 'empty' }
  if (bytes.length > MAX_SOURCE_BYTES) return { ok: false, problem: 'too-large' }
  const reader = READERS.find((candidate) => candidate.accepts(bytes, fileName))
  return reader ? reader.read(bytes) : { ok: false, problem: 'binary' }
}
