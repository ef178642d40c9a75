/** One segment of a JPEG file: from its first byte (0xFF) to the byte after its last one. */
export interface JpegSegment {
  readonly marker: number
  readonly start: number
  readonly end: number
}

const START_OF_PICTURE = 0xd8
const END_OF_PICTURE = 0xd9
const START_OF_SCAN = 0xda
/** JFIF: density and version, nothing else that counts. */
const APP0 = 0xe0
const BARE_JFIF = 18

/** The segment says how large the picture is, and how it is coded. */
export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/**
 * The segments of a JPEG file (ISO/IEC 10918-1, annex B), each scan with its coded data; nothing when it is no JPEG. Ends where the file does not
 * go on as it must.
 */
export function* jpegSegments(bytes: Uint8Array): Generator<JpegSegment, void> {
  if (bytes[0] !== 0xff || bytes[1] !== START_OF_PICTURE) return
  yield { marker: START_OF_PICTURE, start: 0, end: 2 }
  let start = 2
  while (start + 1 < bytes.length && bytes[start] === 0xff) {
    const marker = bytes[start + 1] ?? 0
    const end = marker === END_OF_PICTURE ? start + 2 : endOf(bytes, start, marker)
    if (end > bytes.length || end < start + 2) return
    yield { marker, start, end }
    if (marker === END_OF_PICTURE) return
    start = end
  }
}

function endOf(bytes: Uint8Array, start: number, marker: number): number {
  const length = ((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0)
  // A length counts itself; less is no length.
  if (length < 2) return -1
  const end = start + 2 + length
  return marker === START_OF_SCAN ? endOfScan(bytes, end) : end
}

/** Coded data goes on to the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = start
  while (at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
    at += 1
  }
  return bytes.length
}

/**
 * Whether the segment belongs to the picture: all others (Exif, XMP, IPTC, colour profiles, comments) only speak about it. The JFIF segment stays
 * when it is as short as it can be; a longer one holds a second, small picture.
 */
function isPicture({ marker, start, end }: JpegSegment): boolean {
  return marker === APP0 ? end - start === BARE_JFIF : marker < APP0
}

/** The JPEG with nothing in it but the picture; null when it is no whole JPEG. What stands after its end goes, too. */
export function pictureOnly(bytes: Uint8Array): Uint8Array | null {
  const segments = [...jpegSegments(bytes)]
  if (segments.at(-1)?.marker !== END_OF_PICTURE) return null
  const kept = segments.filter(isPicture)
  const length = kept.reduce((sum, { start, end }) => sum + end - start, 0)
  const copy = new Uint8Array(length)
  let at = 0
  for (const { start, end } of kept) {
    copy.set(bytes.subarray(start, end), at)
    at += end - start
  }
  return copy
}

/** Whether the bytes are a whole JPEG with nothing in it but the picture. */
export function isPictureOnly(bytes: Uint8Array): boolean {
  return pictureOnly(bytes)?.length === bytes.length
}
