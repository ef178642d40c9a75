import * as z from 'zod/mini'
import type { Immutable } from '../../shared/domain/primitives'
import { fail, succeed, type Result } from '../../shared/domain/result'
import type { LibraryEntry } from '../../shared/ipc/snapshot'
import type { Clock } from './clock'
import type { FileStamp } from './durable-file'
import type { FileKind } from './file-kind'
import { FolderScan, meetingEntrySchema, withTitle, type Library } from './folder-scan'
import type { LibraryFolder } from './library-folder'
import { SaveQueue } from './save-queue'
import type { StorageProblem } from './storage-problem'
import { readStored, writeStored } from './stored-file'

const indexSchema = z.strictObject({ entries: z.array(meetingEntrySchema) })
type Index = Immutable<z.infer<typeof indexSchema>>

const INDEX_FILE: FileKind<Index> = {
  format: 'sherpa-index',
  migrations: [],
  parse: (body) => {
    const parsed = indexSchema.safeParse(body)
    return parsed.success ? succeed(parsed.data) : fail('shape')
  },
}

/** The index costs what the whole library weighs and can be made again, so it is written less eagerly than meetings. */
const INDEX_PACE = { quiet: 2_000, longest: 10_000 }

/**
 * The list of meetings, kept in `index.json` so that opening a library does not mean reading it. The files are the truth: the index is
 * checked against their stamps once, when it is first asked for, and whatever does not match is read again. From then on the lock of
 * the library makes sure that nobody else changes it.
 */
export class MeetingIndex {
  readonly #folder: LibraryFolder
  readonly #scan: FolderScan
  readonly #queue: SaveQueue<Index>
  #opening: Promise<void> | null = null
  #generation = 0

  constructor(folder: LibraryFolder, clock: Clock) {
    this.#folder = folder
    this.#scan = new FolderScan(folder.meetings, folder.aside, clock)
    // A failure is not told: nothing is lost with the index, and the same disk fails for the meetings, where it is told.
    this.#queue = new SaveQueue({ clock, pace: INDEX_PACE, write: (index) => this.#write(index), onState: () => undefined })
  }

  /** All meetings; the problems are those found since the program started. */
  async list(): Promise<Library> {
    await this.#open()
    return this.#scan.library
  }

  /** Notes that a meeting was saved. */
  async put(line: LibraryEntry, stamp: FileStamp): Promise<void> {
    await this.#open()
    this.#scan.entries.set(line.id, { line, stamp })
    this.#scan.broken.delete(line.id)
    this.#save()
  }

  /** Notes that a meeting is not there any more, and why when that was not wanted. */
  async remove(id: string, problem: StorageProblem | null): Promise<void> {
    await this.#open()
    const named = problem && withTitle(problem, await this.titleOf(id))
    const isKnown = this.#scan.problems.some((each) => JSON.stringify(each) === JSON.stringify(named))
    if (named && !isKnown) this.#scan.problems.push(named)
    if (this.#scan.entries.delete(id)) this.#save()
  }

  /** What a meeting was last listed under; null when no list knows it. */
  async titleOf(id: string): Promise<string | null> {
    await this.#open()
    return this.#scan.entries.get(id)?.line.title ?? this.#scan.broken.get(id)?.title ?? null
  }

  /** Looks again at a meeting whose references turned out to be broken. */
  async noteBroken(id: string): Promise<void> {
    const title = await this.titleOf(id)
    if (this.#scan.entries.delete(id)) this.#save()
    await this.#scan.read(id, title)
  }

  /** Writes what is not written yet. */
  async flush(): Promise<void> {
    await this.#queue.flush()
  }

  #open(): Promise<void> {
    this.#opening ??= this.#readIndex()
    return this.#opening
  }

  async #readIndex(): Promise<void> {
    const read = await readStored(INDEX_FILE, this.#folder.index)
    if (read.ok) this.#generation = read.value.generation
    const known = new Map(read.ok ? read.value.body.entries.map((entry) => [entry.line.id, entry]) : [])
    await this.#scan.run(known)
    const isCurrent = known.size === this.#scan.entries.size && [...this.#scan.entries].every(([id, entry]) => known.get(id) === entry)
    if (!isCurrent) this.#save()
  }

  #save(): void {
    void this.#queue.submit({ entries: [...this.#scan.entries.values()] })
  }

  async #write(index: Index): Promise<Result<void, StorageProblem>> {
    const written = await writeStored(INDEX_FILE, this.#folder.index, this.#generation + 1, index)
    if (!written.ok) return written
    this.#generation += 1
    return succeed(undefined)
  }
}
