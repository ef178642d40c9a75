import { isUtf8 as isWellFormedUtf8 } from 'node:buffer'
import { detectOneByteEncoding } from './one-byte-encoding'

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
const SAMPLE = 65_536
/** High bytes of Latin, Latin Extended, Cyrillic and general punctuation. */
const COMMON_HIGH_BYTES = new Set([0x00, 0x01, 0x02, 0x04, 0x20])
const MOST_DAMAGE = 0.001

function markedEncoding(bytes: Uint8Array): string | null {
  return BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null
}

/** Share of the bytes at even (0) or odd (1) places that can be the high byte of a letter in use here. */
function highByteShare(sample: Uint8Array, parity: 0 | 1): number {
  let common = 0
  for (let at = parity; at < sample.length; at += 2) if (COMMON_HIGH_BYTES.has(sample[at] ?? 255)) common++
  return common / (sample.length / 2)
}

/** UTF-16 without a mark: one byte of each pair is a common high byte, the other one is not, and there are blanks. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)))
  if (sample.length < 4 || bytes.length % 2 !== 0) return null
  const [even, odd] = [highByteShare(sample, 0), highByteShare(sample, 1)]
  if (odd > 0.95 && even < 0.6 && hasBlank(sample, 0)) return 'utf-16le'
  return even > 0.95 && odd < 0.6 && hasBlank(sample, 1) ? 'utf-16be' : null
}

function hasBlank(sample: Uint8Array, lowParity: 0 | 1): boolean {
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [low, high] = lowParity === 0 ? [sample[at], sample[at + 1]] : [sample[at + 1], sample[at]]
    if (high === 0 && (low === 0x20 || low === 0x0a)) return true
  }
  return false
}

/** UTF-8, also with a few damaged bytes: a cut in the middle of a letter must not turn the whole text into another encoding. */
function isUtf8(bytes: Uint8Array): boolean {
  // Well-formed text may hold replacement characters of its own: what was pasted after a careless conversion does.
  if (isWellFormedUtf8(bytes)) return true
  const text = new TextDecoder('utf-8').decode(bytes)
  let damaged = 0
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) damaged++
    else if (unit > 127) letters++
  }
  return damaged <= text.length * MOST_DAMAGE && damaged * 10 <= letters
}

/** The encoding of a text as the WHATWG Encoding Standard names it; null when it is in none that is known here. */
export function detectEncoding(bytes: Uint8Array): string | null {
  const known = markedEncoding(bytes) ?? unmarkedUtf16(bytes)
  if (known) return known
  return isUtf8(bytes) ? 'utf-8' : detectOneByteEncoding(bytes)
}
