/** Numbers from 0 (inclusive) to 1 that only the seed decides (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Change = (bytes: Uint8Array, below: (limit: number) => number) => Uint8Array

/** Bytes that mean something to parsers: numbers at the edge, braces, ends of lines, the beginning of a letter. */
const NASTY = [0, 1, 0x7f, 0x80, 0xff, 0x3c, 0x3e, 0x28, 0x29, 0x7b, 0x7d, 0x5c, 0x0a, 0x0d, 0xc3, 0xed]

const overwrite: Change = (bytes, below) => {
  const changed = Uint8Array.from(bytes)
  for (let times = 1 + below(8); times > 0; times--) changed[below(bytes.length)] = NASTY[below(NASTY.length)] ?? 0
  return changed
}

const cutShort: Change = (bytes, below) => bytes.slice(0, 1 + below(bytes.length))

const takeOut: Change = (bytes, below) => {
  const start = below(bytes.length)
  return join(bytes.subarray(0, start), bytes.subarray(start + 1 + below(64)))
}

const repeat: Change = (bytes, below) => {
  const start = below(bytes.length)
  const piece = bytes.subarray(start, start + 1 + below(64))
  return join(bytes.subarray(0, start), ...Array.from({ length: 1 + below(40) }, () => piece), bytes.subarray(start))
}

const flip: Change = (bytes, below) => {
  const changed = Uint8Array.from(bytes)
  const at = below(bytes.length)
  changed[at] = (changed[at] ?? 0) ^ (1 << below(8))
  return changed
}

const CHANGES: readonly Change[] = [overwrite, cutShort, takeOut, repeat, flip]

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces))
}

/** The file with one to three things wrong in it, as `random` decides. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const below = (limit: number): number => Math.floor(random() * Math.max(1, limit))
  let changed = bytes
  for (let times = 1 + below(3); times > 0 && changed.length > 0; times--)
    changed = (CHANGES[below(CHANGES.length)] ?? flip)(changed, below)
  return changed
}
