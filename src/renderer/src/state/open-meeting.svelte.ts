import type { Action } from '../../../shared/domain/command'
import { findGaps } from '../../../shared/domain/gaps/find-gaps'
import type { Gap } from '../../../shared/domain/gaps/gap'
import type { Meeting } from '../../../shared/domain/meeting'
import type { SaveState, Snapshot } from '../../../shared/ipc/snapshot'
import type { Api } from './api'
import type { Notices } from './notices.svelte'

/** The meeting that is open: the last snapshot of it, and what can be done with it. The main process owns the truth. */
export class OpenMeeting {
  snapshot: Snapshot
  saveState: SaveState
  readonly meeting: Meeting
  readonly gaps: readonly Gap[]
  /** Suggestions that wait for a decision. */
  readonly waiting: number
  readonly #api: Api['meeting']
  readonly #notices: Notices

  constructor(snapshot: Snapshot, api: Api['meeting'], notices: Notices) {
    this.snapshot = $state.raw(snapshot)
    this.saveState = $state.raw(snapshot.saveState)
    this.meeting = $derived(this.snapshot.meeting)
    this.gaps = $derived(findGaps(this.meeting))
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
      this.#api.onSnapshotChanged((snapshot) => this.take(snapshot)),
      this.#api.onSaveStateChanged(({ meetingId, saveState }) => {
        if (meetingId === this.id) this.saveState = saveState
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }

  /** Takes a snapshot unless it is of another meeting or older than what is shown. */
  take(snapshot: Snapshot): void {
    if (snapshot.meeting.id !== this.id || snapshot.revision < this.snapshot.revision) return
    this.snapshot = snapshot
    this.saveState = snapshot.saveState
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

  async #ask(call: () => Promise<Snapshot>): Promise<boolean> {
    const snapshot = await this.#notices.attempt(call)
    if (snapshot) this.take(snapshot)
    return snapshot !== null
  }
}
