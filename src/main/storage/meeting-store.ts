import { keepRecent, type Tracked } from '../../shared/domain/history'
import type { Meeting } from '../../shared/domain/meeting'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { readBroken, replaceBroken } from './broken-meeting'
import { instantOf, systemClock, type Clock } from './clock'
import { openDocument, type DurableDocument } from './durable-document'
import { setAside } from './durable-file'
import { readMeetings, withTitle, type Library } from './folder-scan'
import { libraryEntryOf } from './library-entry'
import { libraryFolder, meetingPath, placeOf, type LibraryFolder } from './library-folder'
import { meetingFile, type StoredMeeting } from './meeting-file'
import { MeetingIndex } from './meeting-index'
import { moveMeeting } from './move-meeting'
import { OpenMeetings, type Opened, type OpenMeeting } from './open-meetings'
import { EDIT_PACE, SaveQueue, type SaveState } from './save-queue'
import type { FilePlace } from './recover-file'
import type { Recovery, StorageProblem } from './storage-problem'

/** A meeting as last changed, and whether the previous save had to be opened because the last one was damaged. */
interface LoadedMeeting {
  readonly tracked: Tracked
  /** The time of the last save (ISO 8601, UTC), or null when newer changes wait for theirs. */
  readonly savedAt: string | null
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
  /** Saves everything that waits, also what failed before; gives what still fails. For blur, suspend and "try again". */
  readonly flush: () => Promise<readonly StorageProblem[]>
  /** The same for the end of the program, with the index, so that the next start is quick. */
  readonly close: () => Promise<readonly StorageProblem[]>
  /** Moves a meeting, with all changes, to the bin. */
  readonly bin: (id: string) => Promise<Result<void, StorageProblem>>
  /** Brings a meeting back from the bin. */
  readonly restore: (id: string) => Promise<Result<void, StorageProblem>>
  /** A meeting whose references do not all lead somewhere, as it lies on the disk: to be looked at, not to be opened. */
  readonly readBroken: (id: string) => Promise<Result<Meeting, StorageProblem>>
  /** Puts a repaired meeting in the place of a broken one, which is kept as it was; gives its name in the set-aside folder. */
  readonly replaceBroken: (repaired: Meeting) => Promise<Result<string, StorageProblem>>
  /** The meetings in the bin. */
  readonly listBin: () => Promise<Library>
  /** Tells each change of state of each meeting; the returned function ends that. */
  readonly onState: (listener: (event: SaveEvent) => void) => () => void
}

type Done = Result<void, StorageProblem>

/** The store of the library under `root`. */
export function createMeetingStore(root: string, clock: Clock = systemClock): MeetingStore {
  return new FileMeetingStore(libraryFolder(root), clock)
}

/** A failure inside a success is a failure. */
function flat<Value>(result: Result<Result<Value, StorageProblem>, StorageProblem>): Result<Value, StorageProblem> {
  return result.ok ? result.value : result
}

function load(id: string, { document, queue }: OpenMeeting): Result<LoadedMeeting, StorageProblem> {
  const { body, recovery } = document
  if (body === null) return fail({ code: 'not-found', file: `${id}.json` })
  const { meeting, history } = queue.unsaved?.value ?? body
  return succeed({ tracked: { meeting, history }, savedAt: queue.unsaved ? null : body.savedAt, recovery })
}

class FileMeetingStore implements MeetingStore {
  readonly #folder: LibraryFolder
  readonly #clock: Clock
  readonly #index: MeetingIndex
  readonly #open = new OpenMeetings((id) => this.#openFile(id))
  readonly #listeners = new Set<(event: SaveEvent) => void>()
  /** Saves that have not reached the queue of their meeting yet. */
  readonly #arriving = new Set<Promise<unknown>>()
  /** Meetings on their way into the library or out of it: nobody else may write their file meanwhile. */
  readonly #moving = new Set<string>()

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

  readonly load = async (id: string): Promise<Result<LoadedMeeting, StorageProblem>> => flat(await this.#use(id, (open) => load(id, open)))

  readonly create = (tracked: Tracked): Promise<Done> => {
    const { id } = tracked.meeting
    if (this.#moving.has(id)) return Promise.resolve(fail({ code: 'already-there', file: `${id}.json` }))
    return this.#move(id, () => this.#create(tracked))
  }

  readonly save = async (tracked: Tracked): Promise<Done> => {
    const arriving = this.#submit(tracked)
    this.#arriving.add(arriving)
    const { saved } = await arriving.finally(() => this.#arriving.delete(arriving))
    return saved
  }

  readonly flush = async (): Promise<readonly StorageProblem[]> => {
    await Promise.all(this.#arriving)
    const saved = await Promise.all((await this.#open.all()).map(({ queue }) => queue.flush()))
    return saved.flatMap((each) => (each.ok ? [] : [each.problem]))
  }

  readonly close = async (): Promise<readonly StorageProblem[]> => {
    const problems = await this.flush()
    await this.#index.flush()
    return problems
  }

  readonly bin = (id: string): Promise<Done> => this.#move(id, () => this.#bin(id))

  readonly restore = (id: string): Promise<Done> => this.#move(id, () => this.#restore(id))

  readonly readBroken = async (id: string): Promise<Result<Meeting, StorageProblem>> => {
    const read = await readBroken(id, this.#placeIn(this.#folder.meetings, id))
    return read.ok ? succeed(read.value.body.meeting) : read
  }

  readonly replaceBroken = (repaired: Meeting): Promise<Result<string, StorageProblem>> =>
    this.#move(repaired.id, async () => {
      const place = this.#placeIn(this.#folder.meetings, repaired.id)
      const kept = await replaceBroken(repaired.id, place, repaired, instantOf(this.#clock))
      if (!kept.ok) return kept
      this.#open.close(repaired.id)
      const opened = await this.#open.use(repaired.id, ({ document }) => this.#noteSaved(document))
      return opened.ok ? kept : opened
    })

  async #move<Value>(id: string, work: () => Promise<Result<Value, StorageProblem>>): Promise<Result<Value, StorageProblem>> {
    if (this.#moving.has(id)) return fail({ code: 'not-found', file: `${id}.json` })
    this.#moving.add(id)
    return work().finally(() => this.#moving.delete(id))
  }

  async #create(tracked: Tracked): Promise<Done> {
    const file = `${tracked.meeting.id}.json`
    const created = await this.#open.use(tracked.meeting.id, ({ document }) =>
      document.body === null ? this.#write(document, tracked) : fail({ code: 'already-there' as const, file }),
    )
    return flat(created)
  }

  /** The promise inside stays unawaited: it resolves much later than the submission. */
  async #submit(tracked: Tracked): Promise<{ readonly saved: Done | Promise<Done> }> {
    const file = `${tracked.meeting.id}.json`
    const submitted = await this.#use(tracked.meeting.id, ({ document, queue }) => ({
      saved: document.body === null ? fail({ code: 'not-found' as const, file }) : queue.submit(tracked),
    }))
    return submitted.ok ? submitted.value : { saved: submitted }
  }

  async #bin(id: string): Promise<Done> {
    await Promise.all(this.#arriving)
    const saved = flat(await this.#open.use(id, ({ queue }) => queue.flush()))
    const moved = saved.ok ? await this.#moveToBin(id) : saved
    if (!moved.ok) return moved
    this.#open.close(id)
    await this.#index.remove(id, null)
    return moved
  }

  async #restore(id: string): Promise<Done> {
    const moved = await moveMeeting(id, this.#folder.bin, this.#folder.meetings)
    if (!moved.ok) return moved
    this.#open.close(id)
    return this.#open.use(id, ({ document }) => this.#noteSaved(document))
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

  async #use<Value>(id: string, work: (meeting: OpenMeeting) => Value): Promise<Result<Value, StorageProblem>> {
    if (this.#moving.has(id)) return fail({ code: 'not-found', file: `${id}.json` })
    return this.#open.use(id, work)
  }

  async #openFile(id: string): Promise<Opened> {
    const document = await openDocument(meetingFile(id), this.#placeIn(this.#folder.meetings, id))
    if (document.ok) return succeed({ document: document.value, queue: this.#queueFor(id, document.value) })
    const title = await this.#index.titleOf(id)
    if (document.problem.code === 'damaged' && document.problem.damage === 'reference') await this.#index.noteBroken(id)
    else if (document.problem.code === 'damaged') await this.#index.remove(id, document.problem)
    return fail(withTitle(document.problem, title))
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
    if (body && stamp) await this.#index.put(libraryEntryOf(body), stamp)
  }
}
