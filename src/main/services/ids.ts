import { createHash } from 'node:crypto'
import { ulid } from 'ulid'

/** A fresh identity: a ULID, so that things sort by the time they were made. */
export function newId(): string {
  return ulid()
}

/** The moment, as stored. */
export function now(): string {
  return new Date().toISOString()
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 26

/** Identities that depend on the seed alone, for drafts that have to come out the same twice. */
export function idSequence(seed: string): () => string {
  let next = 0
  return () => {
    const digest = createHash('sha256')
      .update(`${seed} ${String(next++)}`)
      .digest()
    return Array.from(digest.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
  }
}
