import { isFrame, jpegSegments } from './jpeg-segments'

/** The formats in which a photo may arrive. */
export type PictureFormat = 'jpeg' | 'png' | 'webp'

/** What the first bytes of a picture say of it, read without decoding it. Width and height are in pixels. */
export interface PictureHead {
  readonly format: PictureFormat
  readonly width: number
  readonly height: number
  readonly isAnimated: boolean
}

/**
 * Reads the head of a JPEG (ISO/IEC 10918-1), PNG (ISO/IEC 15948) or WebP (RFC 9649) picture; null when the bytes are none of them, whatever the
 * file is called. So the size is known before anything is decoded: a few bytes can claim a picture that fills the memory.
 */
export function readPictureHead(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readJpeg(bytes, view) ?? readPng(bytes, view) ?? readWebp(bytes, view)
  } catch (error) {
    // Ended in the middle of its head.
    if (error instanceof RangeError) return null
    throw error
  }
}

function readJpeg(bytes: Uint8Array, view: DataView): PictureHead | null {
  for (const { marker, start } of jpegSegments(bytes)) {
    if (!isFrame(marker)) continue
    return { format: 'jpeg', width: view.getUint16(start + 7), height: view.getUint16(start + 5), isAnimated: false }
  }
  return null
}

function readPng(bytes: Uint8Array, view: DataView): PictureHead | null {
  if (textAt(bytes, 1, 3) !== 'PNG' || textAt(bytes, 12, 4) !== 'IHDR') return null
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20), isAnimated: hasAnimationChunk(bytes, view) }
}

/** The chunk `acTL` stands before the picture (PNG, third edition, 11.3.6.1). */
function hasAnimationChunk(bytes: Uint8Array, view: DataView): boolean {
  let at = 8
  while (at + 8 <= bytes.length) {
    const name = textAt(bytes, at + 4, 4)
    if (name === 'acTL') return true
    if (name === 'IDAT') return false
    at += 12 + view.getUint32(at)
  }
  return false
}

function readWebp(bytes: Uint8Array, view: DataView): PictureHead | null {
  if (textAt(bytes, 0, 4) !== 'RIFF' || textAt(bytes, 8, 4) !== 'WEBP') return null
  const still = { format: 'webp', isAnimated: false } as const
  switch (textAt(bytes, 12, 4)) {
    case 'VP8 ':
      return { ...still, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case 'VP8L': {
      const packed = view.getUint32(21, true)
      return { ...still, width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return { format: 'webp', width: uint24(view, 24) + 1, height: uint24(view, 27) + 1, isAnimated: (view.getUint8(20) & 2) !== 0 }
    default:
      return null
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
}

function textAt(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length))
}
