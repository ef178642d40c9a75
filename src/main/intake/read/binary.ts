/** First bytes of kinds of files that are no plain text, in Latin-1. */
const SIGNATURES: readonly string[] = [
  '\x89PNG', '\xff\xd8\xff', 'GIF8', '%PDF-', 'PK\x03\x04', 'PK\x05\x06', '\x7fELF', 'MZ\x90', '\x1f\x8b', '7z\xbc\xaf\x27\x1c', 'Rar!', 'BZh',
  '\xd0\xcf\x11\xe0', 'RIFF', 'OggS', 'ID3', 'SQLite format 3', '\xca\xfe\xba\xbe', '\xfe\xed\xfa', '\xcf\xfa\xed\xfe', 'wOFF', 'wOF2', '\x00asm', '{\\rtf', 'II*\x00', 'MM\x00*',
] // prettier-ignore
const SAMPLE = 65_536
/** Share of control characters that no text has. */
const MOST_CONTROLS = 0.005

function isControl(byte: number): boolean {
  return (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) || byte === 127
}

/** The bytes begin like a picture, an archive, a program or another kind of file that is not plain text. */
export function hasBinarySignature(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  return SIGNATURES.some((signature) => head.startsWith(signature))
}

/** There are more control characters than a text in a one-byte encoding or UTF-8 can have. */
export function hasManyControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (isControl(byte)) controls++
  }
  return controls > sample.length * MOST_CONTROLS
}
