import type { Adapter } from 'lowdb'
import { basename } from 'node:path'
import { setAside, type FileStamp } from './durable-file'
import type { FileKind } from './file-kind'
import { keepBeforeMigration, readOrRecover, type FilePlace } from './recover-file'
import { StorageFailure, type Recovery } from './storage-problem'
import { writeStored } from './stored-file'

/**
 * A lowdb adapter over one durable file. lowdb's own adapters never fsync, start empty after a failed read and would then overwrite what
 * was there; this one throws a {@link StorageFailure} instead, and refuses to write before a read has told what lies there.
 */
export class DurableAdapter<Body> implements Adapter<Body> {
  readonly #kind: FileKind<Body>
  readonly #place: FilePlace
  /** Null until the file was read or found to be missing. */
  #generation: number | null = null
  /** Schema on the disk while it is older than today's and not yet kept aside. */
  #oldSchema: number | null = null
  #recovery: Recovery | null = null
  #stamp: FileStamp | null = null

  constructor(kind: FileKind<Body>, place: FilePlace) {
    this.#kind = kind
    this.#place = place
  }

  /** Whether the last read had to fall back to the previous save. */
  get recovery(): Recovery | null {
    return this.#recovery
  }

  /** Of the file as last read or written; null while there is none. */
  get stamp(): FileStamp | null {
    return this.#stamp
  }

  /** The body, or null when there is no file yet. */
  async read(): Promise<Body | null> {
    const read = await readOrRecover(this.#kind, this.#place)
    if (!read.ok && read.problem.code !== 'not-found') throw new StorageFailure(read.problem)
    this.#generation = read.ok ? read.value.generation : 0
    if (!read.ok) return null
    this.#oldSchema = read.value.schema
    this.#recovery = read.value.recovery
    this.#stamp = read.value.stamp
    return read.value.body
  }

  /** Resolves once the body would survive a power cut. */
  async write(body: Body): Promise<void> {
    if (this.#generation === null) throw new Error('A durable file has to be read before it is written')
    await this.#moveDamagedAside()
    await this.#keepOldSchema()
    const written = await writeStored(this.#kind, this.#place.path, this.#generation + 1, body)
    if (!written.ok) throw new StorageFailure(written.problem)
    this.#generation += 1
    this.#stamp = written.value
  }

  /** Makes up for a damaged file that could not be moved when it was read. */
  async #moveDamagedAside(): Promise<void> {
    if (this.#recovery === null || this.#recovery.damage === 'missing' || this.#recovery.setAside !== null) return
    const moved = await setAside(this.#place.path, this.#place.asideFolder, this.#place.stamp())
    if (moved === null) throw new StorageFailure({ code: 'read-only', file: basename(this.#place.path) })
    this.#recovery = { ...this.#recovery, setAside: moved }
  }

  async #keepOldSchema(): Promise<void> {
    if (this.#oldSchema === null) return
    const isKept = await keepBeforeMigration(this.#kind, this.#place, this.#oldSchema)
    if (!isKept) throw new StorageFailure({ code: 'read-only', file: basename(this.#place.path) })
    this.#oldSchema = null
  }
}
