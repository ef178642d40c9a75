import { monotonicFactory } from 'ulid'

/** Makes fresh identities (ULID), in order even within one millisecond. */
export function createIdSource(): () => string {
  return monotonicFactory()
}
