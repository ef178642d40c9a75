import { succeed, type Result } from '../../shared/domain/result'
import type { Tracked } from '../../shared/domain/history'
import type { DurableDocument } from './durable-document'
import type { StoredMeeting } from './meeting-file'
import type { SaveQueue } from './save-queue'
import type { StorageProblem } from './storage-problem'

/** A meeting's file together with the changes that are on their way into it. There is never more than one of a file. */
export interface OpenMeeting {
  readonly document: DurableDocument<StoredMeeting>
  readonly queue: SaveQueue<Tracked>
}

/** The outcome of opening a meeting. */
export type Opened = Result<OpenMeeting, StorageProblem>

interface Entry {
  readonly ready: Promise<Opened>
  meeting: OpenMeeting | null
  users: number
}

/** Meetings kept open beyond those with changes to save. */
const KEPT_OPEN = 8

/** The meetings in use: those with changes on their way, and the few used last, so that memory does not grow with the library. */
export class OpenMeetings {
  readonly #open: (id: string) => Promise<Opened>
  /** The one used longest ago comes first. */
  readonly #entries = new Map<string, Entry>()

  constructor(open: (id: string) => Promise<Opened>) {
    this.#open = open
  }

  /**
   * Does something with a meeting, opening it where needed; it stays open until that is done. Those who ask for the same meeting get it
   * in the order in which they asked.
   */
  async use<Value>(id: string, work: (meeting: OpenMeeting) => Value | Promise<Value>): Promise<Result<Value, StorageProblem>> {
    const entry = this.#entries.get(id) ?? this.#start(id)
    this.#entries.delete(id)
    this.#entries.set(id, entry)
    entry.users += 1
    try {
      const opened = await entry.ready
      return opened.ok ? succeed(await work(opened.value)) : opened
    } finally {
      entry.users -= 1
      this.#closeIdle()
    }
  }

  /** Closes a meeting whose changes have been saved or whose file has gone elsewhere. */
  close(id: string): void {
    this.#entries.delete(id)
  }

  /** All that are open now, after those that are being opened. */
  async all(): Promise<readonly OpenMeeting[]> {
    const opened = await Promise.all(Array.from(this.#entries.values(), ({ ready }) => ready))
    return opened.flatMap((each) => (each.ok ? [each.value] : []))
  }

  #start(id: string): Entry {
    const entry: Entry = { ready: this.#open(id).then((opened) => this.#settle(id, entry, opened)), meeting: null, users: 0 }
    return entry
  }

  /** What could not be opened is tried again when it is asked for again. */
  #settle(id: string, entry: Entry, opened: Opened): Opened {
    if (!opened.ok) {
      if (this.#entries.get(id) === entry) this.#entries.delete(id)
      return opened
    }
    entry.meeting = opened.value
    return succeed(opened.value)
  }

  #closeIdle(): void {
    for (const [id, { meeting, users }] of [...this.#entries].slice(0, -KEPT_OPEN)) {
      if (users === 0 && meeting?.queue.unsaved === null) this.#entries.delete(id)
    }
  }
}
