import { keepRecent, type Tracked } from '../../shared/domain/history'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { instantOf, systemClock, type Clock } from './clock'
import { openDocument, type DurableDocument } from './durable-document'
import { setAside } from './durable-file'
import { readMeetings, type Library } from './folder-scan'
import { libraryFolder, meetingPath, placeOf, type LibraryFolder } from './library-folder'
import { meetingFile, type StoredMeeting } from './meeting-file'
import { MeetingIndex } from './meeting-index'
import { summarise } from './meeting-summary'
import { moveMeeting } from './move-meeting'
import { EDIT_PACE, SaveQueue, type SaveState } from './save-queue'
import type { FilePlace } from './recover-file'
import type { Recovery, StorageProblem } from './storage-problem'

/** A meeting as last changed, and whether the previous save had to be opened because the last one was damaged. */
export interface LoadedMeeting {
  readonly tracked: Tracked
  readonly recovery: Recovery | null
}

/** Where one meeting stands between memory and disk. */
export type SaveEvent = SaveState & { readonly id: string }

/**
 * The meetings of one library. What a promise has reported as saved survives a power cut; what could not be saved stays in memory and is
 * tried again at the next change or flush. The caller holds the lock of the library and has prepared its folders.
 */
export interface MeetingStore {
  /** All meetings, the last saved first, with the problems found on the way; one unreadable file never hides the others. */
  readonly list: () => Promise<Library>
  /** A meeting with its recent history, including changes that are not on the disk yet. */
  readonly load: (id: string) => Promise<Result<LoadedMeeting, StorageProblem>>
  /** Stores a new meeting at once; `already-there` when there is one with its id. */
  readonly create: (tracked: Tracked) => Promise<Result<void, StorageProblem>>
  /** Stores a newer state of an existing meeting; put together with others that follow closely, and resolved once durable. */
  readonly save: (tracked: Tracked) => Promise<Result<void, StorageProblem>>
  /** Saves everything that waits, also what failed before; gives what still fails. For quit, blur, suspend and "try again". */
  readonly flush: () => Promise<readonly StorageProblem[]>
  /** Moves a meeting, with all changes, to the bin. */
  readonly bin: (id: string) => Promise<Result<void, StorageProblem>>
  /** Brings a meeting back from the bin. */
  readonly restore: (id: string) => Promise<Result<void, StorageProblem>>
  /** The meetings in the bin. */
  readonly listBin: () => Promise<Library>
  /** Tells each change of state of each meeting; the returned function ends that. */
  readonly onState: (listener: (event: SaveEvent) => void) => () => void
}

/** Meetings kept open beyond those with changes to save. */
const KEPT_OPEN = 8

interface OpenMeeting {
  readonly document: DurableDocument<StoredMeeting>
  readonly queue: SaveQueue<Tracked>
}
type Opened = Result<OpenMeeting, StorageProblem>
type Done = Result<void, StorageProblem>

/** The store of the library under `root`. */
export function createMeetingStore(root: string, clock: Clock = systemClock): MeetingStore {
  return new FileMeetingStore(libraryFolder(root), clock)
}

class FileMeetingStore implements MeetingStore {
  readonly #folder: LibraryFolder
  readonly #clock: Clock
  readonly #index: MeetingIndex
  readonly #open = new Map<string, Promise<Opened>>()
  readonly #creating = new Set<string>()
  readonly #listeners = new Set<(event: SaveEvent) => void>()

  constructor(folder: LibraryFolder, clock: Clock) {
    this.#folder = folder
    this.#clock = clock
    this.#index = new MeetingIndex(folder, clock)
  }

  readonly list = (): Promise<Library> => this.#index.list()

  readonly listBin = (): Promise<Library> => readMeetings(this.#folder.bin, this.#folder.aside, this.#clock)

  readonly onState = (listener: (event: SaveEvent) => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly load = async (id: string): Promise<Result<LoadedMeeting, StorageProblem>> => {
    const opened = await this.#opened(id)
    if (!opened.ok) return opened
    const { document, queue } = opened.value
    const tracked = queue.unsaved?.value ?? document.body
    if (tracked === null) return fail({ code: 'not-found', file: `${id}.json` })
    return succeed({ tracked: { meeting: tracked.meeting, history: tracked.history }, recovery: document.recovery })
  }

  readonly create = async (tracked: Tracked): Promise<Done> => {
    const { id } = tracked.meeting
    const opened = await this.#opened(id)
    if (!opened.ok) return opened
    const { document } = opened.value
    if (document.body !== null || this.#creating.has(id)) return fail({ code: 'already-there', file: `${id}.json` })
    this.#creating.add(id)
    return this.#write(document, tracked).finally(() => this.#creating.delete(id))
  }

  readonly save = async (tracked: Tracked): Promise<Done> => {
    const { id } = tracked.meeting
    const opened = await this.#opened(id)
    if (!opened.ok) return opened
    const { document, queue } = opened.value
    if (document.body === null) return fail({ code: 'not-found', file: `${id}.json` })
    return queue.submit(tracked)
  }

  readonly flush = async (): Promise<readonly StorageProblem[]> => {
    const opened = await Promise.all(this.#open.values())
    const saved = await Promise.all(opened.flatMap((each) => (each.ok ? [each.value.queue.flush()] : [])))
    await this.#index.flush()
    return saved.flatMap((each) => (each.ok ? [] : [each.problem]))
  }

  readonly bin = async (id: string): Promise<Done> => {
    const opened = await this.#opened(id)
    if (!opened.ok) return opened
    const saved = await opened.value.queue.flush()
    if (!saved.ok) return saved
    const moved = await this.#moveToBin(id)
    if (!moved.ok) return moved
    this.#open.delete(id)
    await this.#index.remove(id, null)
    return moved
  }

  readonly restore = async (id: string): Promise<Done> => {
    const moved = await moveMeeting(id, this.#folder.bin, this.#folder.meetings)
    if (!moved.ok) return moved
    this.#open.delete(id)
    const opened = await this.#opened(id)
    if (!opened.ok) return opened
    await this.#noteSaved(opened.value.document)
    return moved
  }

  /** An older state in the bin, from a move that was interrupted, makes way. */
  async #moveToBin(id: string): Promise<Done> {
    const moved = await moveMeeting(id, this.#folder.meetings, this.#folder.bin)
    if (moved.ok || moved.problem.code !== 'already-there') return moved
    const place = this.#placeIn(this.#folder.bin, id)
    await setAside(place.path, place.asideFolder, place.stamp())
    return moveMeeting(id, this.#folder.meetings, this.#folder.bin)
  }

  #placeIn(folder: string, id: string): FilePlace {
    return placeOf(meetingPath(folder, id), this.#folder.aside, this.#clock)
  }

  async #opened(id: string): Promise<Opened> {
    const opening = this.#open.get(id) ?? this.#openFile(id)
    // Set anew each time, so that the first key is the one used longest ago.
    this.#open.delete(id)
    this.#open.set(id, opening)
    const opened = await opening
    if (opened.ok) await this.#closeIdle()
    else await this.#forget(id, opened.problem)
    return opened
  }

  async #openFile(id: string): Promise<Opened> {
    const document = await openDocument(meetingFile(id), this.#placeIn(this.#folder.meetings, id))
    return document.ok ? succeed({ document: document.value, queue: this.#queueFor(id, document.value) }) : document
  }

  #queueFor(id: string, document: DurableDocument<StoredMeeting>): SaveQueue<Tracked> {
    const onState = (state: SaveState): void => {
      for (const listener of this.#listeners) listener({ ...state, id })
    }
    return new SaveQueue({ clock: this.#clock, pace: EDIT_PACE, write: (tracked) => this.#write(document, tracked), onState })
  }

  async #write(document: DurableDocument<StoredMeeting>, { meeting, history }: Tracked): Promise<Done> {
    const written = await document.write({ savedAt: instantOf(this.#clock), meeting, history: keepRecent(history) })
    if (written.ok) await this.#noteSaved(document)
    return written
  }

  async #noteSaved({ body, stamp }: DurableDocument<StoredMeeting>): Promise<void> {
    if (body && stamp) await this.#index.put(summarise(body), stamp)
  }

  /** An unreadable file is tried again next time; one that is gone for good leaves the list. */
  async #forget(id: string, problem: StorageProblem): Promise<void> {
    this.#open.delete(id)
    if (problem.code === 'damaged') await this.#index.remove(id, problem)
  }

  async #closeIdle(): Promise<void> {
    for (const [id, opening] of [...this.#open].slice(0, -KEPT_OPEN)) {
      const opened = await opening
      const isIdle = opened.ok && opened.value.queue.unsaved === null
      if (isIdle && this.#open.get(id) === opening) this.#open.delete(id)
    }
  }
}
