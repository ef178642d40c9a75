import type { CommandProblem } from '../../shared/domain/apply-command'
import type { Action } from '../../shared/domain/command'
import { EMPTY_HISTORY, perform, redo, undo, type Tracked } from '../../shared/domain/history'
import type { Meeting } from '../../shared/domain/meeting'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { problem, type Problem } from '../../shared/ipc/problem'
import type { SaveState, Snapshot, StepName } from '../../shared/ipc/snapshot'
import type { MeetingStore, SaveEvent } from '../storage/meeting-store'
import { describeRecovery, describeStorageProblem } from './storage-problems'

/** What is told about open meetings as it happens. */
export interface MeetingListener {
  readonly onSnapshot: (snapshot: Snapshot) => void
  readonly onSaveState: (meetingId: string, saveState: SaveState) => void
  readonly onProblem: (problem: Problem) => void
}

type SnapshotResult = Result<Snapshot, Problem>

/** The meetings of the library, opened and changed. The truth about an open meeting is here; windows hold copies. */
export interface MeetingService {
  readonly create: (meeting: Meeting) => Promise<SnapshotResult>
  readonly open: (id: string) => Promise<SnapshotResult>
  /** Does something; answers at once, before it is on the disk. */
  readonly apply: (id: string, action: Action) => Promise<SnapshotResult>
  readonly undo: (id: string) => Promise<SnapshotResult>
  readonly redo: (id: string) => Promise<SnapshotResult>
  /** Writes what waits, also what failed before. */
  readonly saveNow: (id: string) => Promise<Result<SaveState, Problem>>
  /** Forgets an open meeting, after it went to the bin. */
  readonly close: (id: string) => void
}

interface OpenMeeting {
  tracked: Tracked
  revision: number
  saveState: SaveState
}

/** Makes the service over a store. `now` gives the moment as stored (ISO 8601, UTC). */
export function createMeetingService(store: MeetingStore, listener: MeetingListener, now: () => string): MeetingService {
  return new Desk(store, listener, now)
}

class Desk implements MeetingService {
  readonly #store: MeetingStore
  readonly #listener: MeetingListener
  readonly #now: () => string
  readonly #open = new Map<string, Promise<Result<OpenMeeting, Problem>>>()

  constructor(store: MeetingStore, listener: MeetingListener, now: () => string) {
    this.#store = store
    this.#listener = listener
    this.#now = now
    store.onState((event) => void this.#noteSaveState(event))
  }

  readonly create = async (meeting: Meeting): Promise<SnapshotResult> => {
    const created = await this.#store.create({ meeting, history: EMPTY_HISTORY })
    return created.ok ? this.open(meeting.id) : fail(describeStorageProblem(created.problem))
  }

  readonly open = async (id: string): Promise<SnapshotResult> => {
    const opened = await this.#opened(id)
    return opened.ok ? succeed(snapshotOf(opened.value)) : opened
  }

  readonly apply = (id: string, action: Action): Promise<SnapshotResult> =>
    this.#change(id, (tracked) => perform(tracked, action, this.#now()))

  readonly undo = (id: string): Promise<SnapshotResult> => this.#change(id, undo)

  readonly redo = (id: string): Promise<SnapshotResult> => this.#change(id, redo)

  readonly saveNow = async (id: string): Promise<Result<SaveState, Problem>> => {
    const opened = await this.#opened(id)
    if (!opened.ok) return opened
    await this.#store.flush()
    return succeed(opened.value.saveState)
  }

  readonly close = (id: string): void => {
    this.#open.delete(id)
  }

  async #change(id: string, step: (tracked: Tracked) => Result<Tracked, CommandProblem>): Promise<SnapshotResult> {
    const opened = await this.#opened(id)
    if (!opened.ok) return opened
    const changed = step(opened.value.tracked)
    if (!changed.ok) return fail(problem('command-refused', { reason: changed.problem.code }))
    if (changed.value !== opened.value.tracked) this.#keep(opened.value, changed.value)
    return succeed(snapshotOf(opened.value))
  }

  /** Swaps memory and asks for a save. A save that fails is told as a save state; the change itself is safe in memory. */
  #keep(open: OpenMeeting, tracked: Tracked): void {
    open.tracked = tracked
    open.revision += 1
    open.saveState = { kind: 'saving' }
    void this.#store.save(tracked)
    this.#listener.onSnapshot(snapshotOf(open))
  }

  #opened(id: string): Promise<Result<OpenMeeting, Problem>> {
    const known = this.#open.get(id)
    if (known) return known
    const opening = this.#load(id)
    this.#open.set(id, opening)
    return opening
  }

  async #load(id: string): Promise<Result<OpenMeeting, Problem>> {
    const loaded = await this.#store.load(id)
    if (!loaded.ok) {
      this.#open.delete(id)
      return fail(describeStorageProblem(loaded.problem))
    }
    if (loaded.value.recovery) this.#listener.onProblem(describeRecovery(loaded.value.recovery))
    return succeed({ tracked: loaded.value.tracked, revision: 0, saveState: { kind: 'saved', at: this.#now() } })
  }

  async #noteSaveState(event: SaveEvent): Promise<void> {
    const opened = await this.#open.get(event.id)
    if (!opened?.ok) return
    opened.value.saveState = toSaveState(event, this.#now())
    this.#listener.onSaveState(event.id, opened.value.saveState)
  }
}

function toSaveState(event: SaveEvent, at: string): SaveState {
  switch (event.state) {
    case 'saving':
      return { kind: 'saving' }
    case 'saved':
      return { kind: 'saved', at }
    case 'failed':
      return { kind: 'failed', problem: describeStorageProblem(event.problem) }
  }
}

function snapshotOf({ tracked, revision, saveState }: OpenMeeting): Snapshot {
  const { meeting, history } = tracked
  return { meeting, revision, saveState, undo: stepName(history.done.at(-1)), redo: stepName(history.undone.at(-1)) }
}

function stepName(step: { readonly action: Action } | undefined): StepName | null {
  return step ? { label: step.action.label, subject: step.action.subject } : null
}
