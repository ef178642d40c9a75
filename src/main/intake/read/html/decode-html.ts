import iconv from 'iconv-lite'
import { detectEncoding } from '../detect-encoding'
import { headOf } from '../head'
import { ReadingError } from '../reading'

const DECLARED = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/iu

/** Decoded HTML and the encoding it was in. */
export interface DecodedHtml {
  readonly html: string
  readonly encoding: string
}

/**
 * Decodes a page. What its bytes prove (a byte order mark, well-formed UTF-8) goes before what it declares, because pages that were saved
 * often declare what they were sent in.
 */
export function decodeHtml(bytes: Uint8Array): DecodedHtml {
  const detected = detectEncoding(bytes)
  const declared = DECLARED.exec(headOf(bytes))?.[1]?.toLowerCase()
  const isProven = detected?.startsWith('utf-') === true
  const encoding = !isProven && declared && iconv.encodingExists(declared) ? declared : detected
  if (encoding === null) throw new ReadingError('not-text')
  return { html: iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding), encoding }
}
