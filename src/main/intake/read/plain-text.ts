import iconv from 'iconv-lite'
import { MAX_TEXT_LENGTH } from '../../../shared/domain/evidence'
import { hasBinarySignature, hasManyControls } from './binary'
import { detectEncoding } from './detect-encoding'
import type { ReadResult, TextReader } from './reading'

/** Makes the text that will be frozen: NFC, line feeds only, no byte order mark. */
function frozenText(decoded: string): string {
  return decoded
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC')
}

function readPlain(bytes: Uint8Array): ReadResult {
  if (hasBinarySignature(bytes)) return { ok: false, problem: 'binary' }
  const encoding = detectEncoding(bytes)
  const isWide = encoding?.startsWith('utf-16') === true
  if (!isWide && hasManyControls(bytes)) return { ok: false, problem: 'binary' }
  if (encoding === null) return { ok: false, problem: 'not-text' }
  const text = frozenText(iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding))
  if (text.trim() === '') return { ok: false, problem: 'empty' }
  if (text.includes('\u0000')) return { ok: false, problem: 'binary' }
  return text.length > MAX_TEXT_LENGTH ? { ok: false, problem: 'too-long' } : { ok: true, text, encoding }
}

/** Plain text in any encoding that is detected; the reader of last resort. */
export const plainTextReader: TextReader = { accepts: () => true, read: readPlain }
