import { Low } from 'lowdb'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { DurableAdapter } from './durable-adapter'
import type { FileStamp } from './durable-file'
import type { FileKind } from './file-kind'
import type { FilePlace } from './recover-file'
import { StorageFailure, type Recovery, type StorageProblem } from './storage-problem'

/** One stored value: a lowdb database whose memory never runs ahead of the disk. */
export class DurableDocument<Body> {
  readonly #adapter: DurableAdapter<Body | null>
  #saved: Low<Body | null>

  constructor(adapter: DurableAdapter<Body | null>, saved: Low<Body | null>) {
    this.#adapter = adapter
    this.#saved = saved
  }

  /** What is on the disk; null while nothing was ever written. */
  get body(): Body | null {
    return this.#saved.data
  }

  /** Whether opening had to fall back to the previous save. */
  get recovery(): Recovery | null {
    return this.#adapter.recovery
  }

  /** Of the file as it is on the disk; null while there is none. */
  get stamp(): FileStamp | null {
    return this.#adapter.stamp
  }

  /**
   * Writes durably, then swaps memory. lowdb's `update` changes memory first and would keep showing what could not be saved, so each
   * state is a database of its own and replaces the one before only when it is written. Calls must not overlap.
   */
  async write(body: Body): Promise<Result<void, StorageProblem>> {
    const next = new Low<Body | null>(this.#adapter, body)
    const written = await settle(next.write())
    if (written.ok) this.#saved = next
    return written
  }
}

/** Opens a stored value, recovering the previous save where needed; an absent file is an empty document, an unreadable one a problem. */
export async function openDocument<Body>(kind: FileKind<Body>, place: FilePlace): Promise<Result<DurableDocument<Body>, StorageProblem>> {
  const adapter = new DurableAdapter<Body | null>(kind, place)
  const saved = new Low<Body | null>(adapter, null)
  const read = await settle(saved.read())
  return read.ok ? succeed(new DurableDocument(adapter, saved)) : read
}

async function settle(work: Promise<void>): Promise<Result<void, StorageProblem>> {
  try {
    await work
    return succeed(undefined)
  } catch (error) {
    if (error instanceof StorageFailure) return fail(error.problem)
    throw error
  }
}
