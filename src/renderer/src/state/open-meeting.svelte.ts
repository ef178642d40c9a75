import { applyCommand } from '../../../shared/domain/apply-command'
import type { Action } from '../../../shared/domain/command'
import type { Meeting } from '../../../shared/domain/meeting'
import type { SaveState, Snapshot, TakenStep } from '../../../shared/ipc/snapshot'
import type { Api } from './api'
import { MeetingChecks } from './meeting-checks.svelte'
import type { Notices } from './notices.svelte'

/**
 * The meeting that is open: the last snapshot of it, and what can be done with it. The main process owns the truth; what it reports is
 * done here to the copy in the same way, so that a change of one cell does not carry the whole meeting across.
 */
export class OpenMeeting {
  snapshot: Snapshot
  saveState: SaveState
  readonly meeting: Meeting
  readonly checks: MeetingChecks
  /** Suggestions that wait for a decision. */
  readonly waiting: number
  readonly #api: Api['meeting']
  readonly #notices: Notices

  constructor(snapshot: Snapshot, api: Api['meeting'], notices: Notices) {
    this.snapshot = $state.raw(snapshot)
    this.saveState = $state.raw(snapshot.saveState)
    this.meeting = $derived(this.snapshot.meeting)
    this.checks = new MeetingChecks(() => this.meeting)
    this.waiting = $derived(this.meeting.lists.suggestion.filter(({ state }) => state === 'proposed').length)
    this.#api = api
    this.#notices = notices
  }

  get id(): string {
    return this.snapshot.meeting.id
  }

  /** Follows what the main process reports, until the returned function is called. */
  start(): () => void {
    const stops = [
      this.#api.onStepTaken((step) => void this.#follow(step)),
      this.#api.onSaveStateChanged(({ meetingId, saveState }) => {
        if (meetingId === this.id) this.saveState = saveState
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }

  /** False when the change was refused; the reason has been told then. */
  async apply(action: Action): Promise<boolean> {
    return this.#ask(() => this.#api.apply({ meetingId: this.id, action }))
  }

  async undo(): Promise<void> {
    if (this.snapshot.undo) await this.#ask(() => this.#api.undo({ meetingId: this.id }))
  }

  async redo(): Promise<void> {
    if (this.snapshot.redo) await this.#ask(() => this.#api.redo({ meetingId: this.id }))
  }

  async saveNow(): Promise<void> {
    const saveState = await this.#notices.attempt(() => this.#api.saveNow({ meetingId: this.id }))
    if (saveState) this.saveState = saveState
  }

  async #ask(call: () => Promise<TakenStep>): Promise<boolean> {
    const step = await this.#notices.attempt(call)
    if (step) await this.#follow(step)
    return step !== null
  }

  /** Each step comes twice where this window asked for it, as the answer and as an event; the second changes nothing. */
  async #follow(step: TakenStep): Promise<void> {
    if (step.meetingId !== this.id || step.revision <= this.snapshot.revision) return
    const { meeting, revision } = this.snapshot
    const applied = step.from === revision ? applyCommand(meeting, step.command, step.at) : null
    if (!applied?.ok) return this.#reload()
    this.#take({ meeting: applied.value.meeting, revision: step.revision, undo: step.undo, redo: step.redo, saveState: step.saveState })
  }

  /** A step was missed: the whole is asked for anew. */
  async #reload(): Promise<void> {
    const snapshot = await this.#notices.attempt(() => this.#api.open({ meetingId: this.id }))
    if (snapshot && snapshot.revision > this.snapshot.revision) this.#take(snapshot)
  }

  #take(snapshot: Snapshot): void {
    this.snapshot = snapshot
    this.checks.schedule()
    this.saveState = snapshot.saveState
  }
}
