import iconv from 'iconv-lite'
import { detectEncoding } from '../detect-encoding'
import { freezeExtracted } from '../frozen-text'
import { headOf } from '../head'
import { ReadingError, type SourceReader } from '../reading'

const EXTRACTOR = { name: 'icalendar', version: '1 (ical.js 2.2.1)' }

/** Invitations and calendars (RFC 5545) as readable text. */
export const calendarReader: SourceReader = {
  accepts: (bytes) => /^\s*BEGIN:VCALENDAR\b/iu.test(headOf(bytes)),
  read: async (bytes) => {
    const encoding = detectEncoding(bytes)
    if (encoding === null) throw new ReadingError('not-text')
    const { calendarText } = await import('./entry-text')
    return { text: freezeExtracted(calendarText(asUtf8(bytes, encoding))), encoding, extractor: EXTRACTOR }
  },
}

/** Some programs still write calendars in the code page of their computer. */
function asUtf8(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return bytes
  return Buffer.from(iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding), 'utf8')
}
