import type { CommandProblem } from '../../shared/domain/apply-command'
import type { Action, Command } from '../../shared/domain/command'
import { EMPTY_HISTORY, perform, redo, undo, type Tracked } from '../../shared/domain/history'
import type { Meeting } from '../../shared/domain/meeting'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { problem, type Problem } from '../../shared/ipc/problem'
import type { SaveState, Snapshot, StepName, TakenStep } from '../../shared/ipc/snapshot'
import type { MeetingStore, SaveEvent } from '../storage/meeting-store'
import { describeRecovery, describeStorageProblem } from './storage-problems'

/** What is told about open meetings as it happens. */
export interface MeetingListener {
  readonly onStep: (step: TakenStep) => void
  readonly onSaveState: (meetingId: string, saveState: SaveState) => void
  readonly onProblem: (problem: Problem) => void
}

type SnapshotResult = Result<Snapshot, Problem>

/** A meeting after a change, and the step that led there. */
export interface Changed extends Snapshot {
  readonly step: TakenStep
}
type ChangedResult = Result<Changed, Problem>

/** The meetings of the library, opened and changed. The truth about an open meeting is here; windows hold copies. */
export interface MeetingService {
  readonly create: (meeting: Meeting) => Promise<SnapshotResult>
  readonly open: (id: string) => Promise<SnapshotResult>
  /** Does something; answers at once, before it is on the disk. */
  readonly apply: (id: string, action: Action) => Promise<ChangedResult>
  readonly undo: (id: string) => Promise<ChangedResult>
  readonly redo: (id: string) => Promise<ChangedResult>
  /** Writes what waits, also what failed before. */
  readonly saveNow: (id: string) => Promise<Result<SaveState, Problem>>
  /** Forgets an open meeting, after it went to the bin. */
  readonly close: (id: string) => void
}

/** What a step does to a meeting, as a command that others can follow. */
interface Taking {
  readonly after: Result<Tracked, CommandProblem>
  readonly command: Command
  readonly at: string
}

const NOTHING: Command = { kind: 'batch', commands: [] }

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

  readonly apply = (id: string, action: Action): Promise<ChangedResult> => {
    const at = this.#now()
    return this.#change(id, (tracked) => ({ after: perform(tracked, action, at), command: action.command, at }))
  }

  readonly undo = (id: string): Promise<ChangedResult> =>
    this.#change(id, (tracked) => {
      const last = tracked.history.done.at(-1)
      return { after: undo(tracked), command: last?.inverse ?? NOTHING, at: last?.at ?? this.#now() }
    })

  readonly redo = (id: string): Promise<ChangedResult> =>
    this.#change(id, (tracked) => {
      const last = tracked.history.undone.at(-1)
      return { after: redo(tracked), command: last?.action.command ?? NOTHING, at: last?.at ?? this.#now() }
    })

  readonly saveNow = async (id: string): Promise<Result<SaveState, Problem>> => {
    const opened = await this.#opened(id)
    if (!opened.ok) return opened
    await this.#store.flush()
    return succeed(opened.value.saveState)
  }

  readonly close = (id: string): void => {
    this.#open.delete(id)
  }

  async #change(id: string, take: (tracked: Tracked) => Taking): Promise<ChangedResult> {
    const opened = await this.#opened(id)
    if (!opened.ok) return opened
    const open = opened.value
    const { after, command, at } = take(open.tracked)
    if (!after.ok) return fail(problem('command-refused', { reason: after.problem.code }))
    const from = open.revision
    const isChanged = after.value !== open.tracked
    if (isChanged) this.#keep(open, after.value)
    const { meeting, ...standing } = snapshotOf(open)
    const step: TakenStep = { meetingId: id, from, command, at, ...standing }
    if (isChanged) this.#listener.onStep(step)
    return succeed({ meeting, ...standing, step })
  }

  /** Swaps memory and asks for a save. A save that fails is told as a save state; the change itself is safe in memory. */
  #keep(open: OpenMeeting, tracked: Tracked): void {
    open.tracked = tracked
    open.revision += 1
    open.saveState = { kind: 'saving' }
    void this.#store.save(tracked)
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
    const { tracked, recovery } = loaded.value
    if (recovery) this.#listener.onProblem(describeRecovery({ ...recovery, title: tracked.meeting.fields.title }))
    return succeed({ tracked, revision: 0, saveState: { kind: 'saved', at: this.#now() } })
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
