import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { sha256Schema } from '../../shared/domain/primitives'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { systemClock, type Clock } from './clock'
import { toDiskProblem } from './disk-problem'
import { ensureFolder, setAside, writeOnceDurably } from './durable-file'
import { libraryFolder, placeOf } from './library-folder'
import type { StorageProblem } from './storage-problem'
import { readStamped } from './stored-file'

type Stored = Result<string, StorageProblem>

/**
 * The original bytes and frozen texts of sources, each under its own SHA-256 (64 lower-case hexadecimal digits): written once, shared by
 * all meetings, checked at every reading, so that evidence can never point into a text that has changed.
 */
export interface SourceStore {
  /** Keeps bytes and gives their hash; resolved once they would survive a power cut. Mends what is there but damaged. */
  readonly put: (bytes: Uint8Array) => Promise<Stored>
  /** Keeps a text as UTF-8; `ill-formed-text` when it holds half a surrogate pair and would come back different. */
  readonly putText: (text: string) => Promise<Stored>
  /** The bytes behind a hash; `not-found`, or `damaged` when they have changed on the disk. */
  readonly get: (sha256: string) => Promise<Result<Uint8Array, StorageProblem>>
  /** The text behind a hash. */
  readonly getText: (sha256: string) => Promise<Result<string, StorageProblem>>
}

/** The sources of the library under `root`, whose folders have been prepared. */
export function createSourceStore(root: string, clock: Clock = systemClock): SourceStore {
  return new FileSourceStore(root, clock)
}

class FileSourceStore implements SourceStore {
  readonly #root: string
  readonly #clock: Clock
  /** Two writers of the same bytes would share a temporary file. */
  readonly #writing = new Map<string, Promise<Stored>>()

  constructor(root: string, clock: Clock) {
    this.#root = root
    this.#clock = clock
  }

  readonly put = (bytes: Uint8Array): Promise<Stored> => {
    const sha256 = hashOf(bytes)
    const running = this.#writing.get(sha256)
    if (running) return running
    const writing = this.#write(sha256, bytes).finally(() => this.#writing.delete(sha256))
    this.#writing.set(sha256, writing)
    return writing
  }

  readonly putText = async (text: string): Promise<Stored> => {
    const bytes = Buffer.from(text, 'utf8')
    return bytes.toString('utf8') === text ? this.put(bytes) : fail({ code: 'ill-formed-text', file: hashOf(bytes) })
  }

  readonly get = async (sha256: string): Promise<Result<Uint8Array, StorageProblem>> => {
    const read = await readStamped(this.#pathOf(sha256))
    if (!read.ok) return read
    const { bytes } = read.value
    return hashOf(bytes) === sha256 ? succeed(bytes) : fail({ code: 'damaged', file: sha256, title: null, damage: 'hash', setAside: null })
  }

  readonly getText = async (sha256: string): Promise<Result<string, StorageProblem>> => {
    const read = await this.get(sha256)
    return read.ok ? succeed(Buffer.from(read.value).toString('utf8')) : read
  }

  async #write(sha256: string, bytes: Uint8Array): Promise<Stored> {
    const present = await this.get(sha256)
    if (present.ok) return succeed(sha256)
    const path = this.#pathOf(sha256)
    if (present.problem.code === 'damaged') await this.#moveAside(path)
    else if (present.problem.code !== 'not-found') return present
    try {
      await ensureFolder(dirname(path))
    } catch (error) {
      return fail(toDiskProblem(error, path, 'write'))
    }
    const written = await writeOnceDurably(path, bytes)
    return written.ok ? succeed(sha256) : written
  }

  async #moveAside(path: string): Promise<void> {
    const place = placeOf(path, libraryFolder(this.#root).aside, this.#clock)
    await setAside(path, place.asideFolder, place.stamp())
  }

  /** Spread over 256 folders, because some file systems become slow with many files in one. */
  #pathOf(sha256: string): string {
    const name = z.parse(sha256Schema, sha256)
    return join(libraryFolder(this.#root).sources, name.slice(0, 2), name)
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
