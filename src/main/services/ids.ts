import { ulid } from 'ulid'

/** A fresh identity: a ULID, so that things sort by the time they were made. */
export function newId(): string {
  return ulid()
}

/** The moment, as stored. */
export function now(): string {
  return new Date().toISOString()
}
