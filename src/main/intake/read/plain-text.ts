import iconv from 'iconv-lite'
import { MAX_TEXT_LENGTH } from '../../../shared/domain/evidence'
import { hasBinarySignature, hasManyControls } from './binary'
import { detectEncoding } from './detect-encoding'
import { freezeText } from './frozen-text'
import { ReadingError, type Extraction, type SourceReader } from './reading'

/** Plain text needs no library; 1 is the first way of decoding it. */
const EXTRACTOR = { name: 'plain-text', version: '1' }

/** No text gets shorter than a fourth when it is frozen; longer ones need not be copied to know that they are too long. */
const MOST_SHRINKING = 4

/** Decodes plain text in any encoding that is detected. Throws a {@link ReadingError} when it is none. */
export function readPlainText(bytes: Uint8Array): Extraction {
  if (hasBinarySignature(bytes)) throw new ReadingError('binary')
  const encoding = detectEncoding(bytes)
  const isWide = encoding?.startsWith('utf-16') === true
  if (!isWide && hasManyControls(bytes)) throw new ReadingError('binary')
  if (encoding === null) throw new ReadingError('not-text')
  const decoded = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
  if (decoded.length > MAX_TEXT_LENGTH * MOST_SHRINKING) throw new ReadingError('too-long')
  const text = freezeText(decoded)
  if (text.includes('\u0000')) throw new ReadingError('binary')
  return { text, encoding, extractor: EXTRACTOR }
}

/** The reader of last resort. */
export const plainTextReader: SourceReader = { accepts: () => true, read: readPlainText }
