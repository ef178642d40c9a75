import { readdir, stat } from 'node:fs/promises'
import * as z from 'zod/mini'
import type { Immutable } from '../../shared/domain/primitives'
import { libraryEntrySchema, type LibraryEntry } from '../../shared/ipc/snapshot'
import type { Clock } from './clock'
import { errnoOf, toDiskProblem } from './disk-problem'
import { openDocument } from './durable-document'
import type { FileStamp } from './durable-file'
import { libraryEntryOf } from './library-entry'
import { meetingPath, placeOf } from './library-folder'
import { meetingFile } from './meeting-file'
import type { Recovery, StorageProblem } from './storage-problem'

/** A line of the library together with the stamp of the file it was made from; a file with another stamp may say something else. */
export const meetingEntrySchema = z.strictObject({
  line: libraryEntrySchema,
  stamp: z.strictObject({ size: z.number(), mtimeMs: z.number() }),
})
/** See {@link meetingEntrySchema}. */
export type MeetingEntry = Immutable<z.infer<typeof meetingEntrySchema>>

/** The meetings of a folder, the last saved first, with everything that went wrong while looking at them. */
export interface Library {
  readonly meetings: readonly LibraryEntry[]
  readonly problems: readonly StorageProblem[]
  readonly recoveries: readonly Recovery[]
}

/** Looks at every meeting file of a folder whose stamp is not the one known, recovering or setting aside what is damaged. */
export class FolderScan {
  /** By id. */
  readonly entries = new Map<string, MeetingEntry>()
  readonly problems: StorageProblem[] = []
  readonly recoveries: Recovery[] = []
  readonly #folder: string
  readonly #aside: string
  readonly #clock: Clock

  constructor(folder: string, aside: string, clock: Clock) {
    this.#folder = folder
    this.#aside = aside
    this.#clock = clock
  }

  /** What was found so far. */
  get library(): Library {
    const meetings = Array.from(this.entries.values(), ({ line }) => line)
    meetings.sort((left, right) => compare(right.updatedAt, left.updatedAt) || compare(right.id, left.id))
    return { meetings, problems: [...this.problems], recoveries: [...this.recoveries] }
  }

  /** Adds what is in the folder; files with the stamp of a known entry are not read. */
  async run(known: ReadonlyMap<string, MeetingEntry>): Promise<void> {
    for (const id of await this.#ids()) {
      const stamp = await this.#stampOf(id)
      const entry = known.get(id)
      if (entry && stamp && isSameStamp(entry.stamp, stamp)) this.entries.set(id, entry)
      else await this.#read(id)
    }
  }

  /** Also of meetings of which only the previous save is left. */
  async #ids(): Promise<ReadonlySet<string>> {
    try {
      const names = await readdir(this.#folder)
      return new Set(names.flatMap((name) => /^([0-9A-HJKMNP-TV-Z]{26})\.json(?:\.prev)?$/.exec(name)?.[1] ?? []))
    } catch (error) {
      this.problems.push(toDiskProblem(error, this.#folder, 'read'))
      return new Set()
    }
  }

  async #stampOf(id: string): Promise<FileStamp | null> {
    try {
      return await stat(meetingPath(this.#folder, id))
    } catch (error) {
      errnoOf(error)
      return null
    }
  }

  async #read(id: string): Promise<void> {
    const place = placeOf(meetingPath(this.#folder, id), this.#aside, this.#clock)
    const opened = await openDocument(meetingFile(id), place)
    if (!opened.ok) return void this.problems.push(opened.problem)
    const { body, stamp, recovery } = opened.value
    if (recovery) this.recoveries.push(recovery)
    if (body && stamp) this.entries.set(id, { line: libraryEntryOf(body), stamp })
  }
}

function compare(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

function isSameStamp(left: FileStamp, right: FileStamp): boolean {
  return left.size === right.size && left.mtimeMs === right.mtimeMs
}

/** Reads each meeting of a folder, known to no index. */
export async function readMeetings(folder: string, aside: string, clock: Clock): Promise<Library> {
  const scan = new FolderScan(folder, aside, clock)
  await scan.run(new Map())
  return scan.library
}
