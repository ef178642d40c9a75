import { readdir, stat } from 'node:fs/promises'
import * as z from 'zod/mini'
import type { Immutable } from '../../shared/domain/primitives'
import { describeBreaks } from '../../shared/domain/repair'
import { libraryEntrySchema, type BrokenEntry, type LibraryEntry } from '../../shared/ipc/snapshot'
import { readBroken } from './broken-meeting'
import type { Clock } from './clock'
import { errnoOf, toDiskProblem } from './disk-problem'
import { openDocument } from './durable-document'
import type { FileStamp } from './durable-file'
import { libraryEntryOf } from './library-entry'
import { meetingPath, placeOf } from './library-folder'
import { meetingFile } from './meeting-file'
import type { FilePlace } from './recover-file'
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
  readonly recoveries: readonly NamedRecovery[]
  readonly broken: readonly BrokenEntry[]
}

/** A recovery with what the briefing is called. */
export interface NamedRecovery extends Recovery {
  readonly title: string
}

/** A problem with the title the briefing was last listed under, where it is about a damaged file. */
export function withTitle(problem: StorageProblem, title: string | null): StorageProblem {
  return problem.code === 'damaged' ? { ...problem, title: title ?? problem.title } : problem
}

/** Looks at every meeting file of a folder whose stamp is not the one known, recovering or setting aside what is damaged. */
export class FolderScan {
  /** By id. */
  readonly entries = new Map<string, MeetingEntry>()
  readonly problems: StorageProblem[] = []
  readonly recoveries: NamedRecovery[] = []
  /** By id: those that are whole but for their references; they wait for a person. */
  readonly broken = new Map<string, BrokenEntry>()
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
    return { meetings, problems: [...this.problems], recoveries: [...this.recoveries], broken: [...this.broken.values()] }
  }

  /** Adds what is in the folder; files with the stamp of a known entry are not read. */
  async run(known: ReadonlyMap<string, MeetingEntry>): Promise<void> {
    for (const id of await this.#ids()) {
      const stamp = await this.#stampOf(id)
      const entry = known.get(id)
      if (entry && stamp && isSameStamp(entry.stamp, stamp)) this.entries.set(id, entry)
      else await this.read(id, known.get(id)?.line.title ?? null)
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

  /** Looks at one file; `title` is what it was last listed under. */
  async read(id: string, title: string | null): Promise<void> {
    const place = placeOf(meetingPath(this.#folder, id), this.#aside, this.#clock)
    const opened = await openDocument(meetingFile(id), place)
    if (!opened.ok) return this.#note(id, place, withTitle(opened.problem, title))
    const { body, stamp, recovery } = opened.value
    if (recovery && body) this.recoveries.push({ ...recovery, title: body.meeting.fields.title })
    if (body && stamp) this.entries.set(id, { line: libraryEntryOf(body), stamp })
  }

  async #note(id: string, place: FilePlace, problem: StorageProblem): Promise<void> {
    const broken = problem.code === 'damaged' && problem.damage === 'reference' ? await readBroken(id, place) : null
    if (!broken?.ok) return void this.problems.push(problem)
    const { meeting } = broken.value.body
    this.broken.set(id, { id, title: meeting.fields.title, count: describeBreaks(meeting).length })
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
