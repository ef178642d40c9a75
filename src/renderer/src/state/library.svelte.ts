import type { BrokenEntry, LibraryEntry } from '../../../shared/ipc/snapshot'
import { m } from '../../../messages/generated/messages'
import type { Api } from './api'
import type { Notices } from './notices.svelte'
import type { Workspace } from './workspace.svelte'

/** All meetings there are, the last changed first. */
export class Library {
  entries = $state.raw<readonly LibraryEntry[]>([])
  /** Briefings that wait for a decision, because something in them leads nowhere. */
  broken = $state.raw<readonly BrokenEntry[]>([])
  isLoaded = $state(false)
  words = $state('')
  readonly found = $derived(search(this.entries, this.words))
  readonly #api: Api['library']
  readonly #notices: Notices
  readonly #workspace: Workspace

  constructor(api: Api['library'], notices: Notices, workspace: Workspace) {
    this.#api = api
    this.#notices = notices
    this.#workspace = workspace
  }

  /** Follows the list, until the returned function is called. */
  start(): () => void {
    return this.#api.onListChanged((entries) => this.#show(entries))
  }

  /** Reads the list again: what was edited since has other numbers now. */
  async refresh(): Promise<void> {
    const entries = await this.#notices.attempt(() => this.#api.list())
    // Asked after the list, which is what finds them.
    const broken = entries && (await this.#notices.attempt(() => this.#api.listBroken()))
    if (broken) this.broken = broken
    if (entries) this.#show(entries)
  }

  async openSample(): Promise<void> {
    await this.#open(() => this.#api.openSample())
  }

  async openExample(): Promise<void> {
    await this.#open(() => this.#api.openExample())
  }

  /** Takes a meeting out of the list; the message offers to bring it back. */
  async moveToBin({ id, title }: LibraryEntry): Promise<void> {
    const done = await this.#notices.attempt(async () => (await this.#api.moveToBin({ meetingId: id }), true))
    if (!done) return
    const run = () => void this.#notices.attempt(() => this.#api.restore({ meetingId: id }))
    this.#notices.tell(m.library_moved_to_bin({ title }), { label: m.library_restore(), run })
  }

  async #open(make: () => Promise<{ readonly meetingId: string }>): Promise<void> {
    const made = await this.#notices.attempt(make)
    if (made) await this.#workspace.open(made.meetingId)
  }

  #show(entries: readonly LibraryEntry[]): void {
    this.entries = entries.toSorted((left, right) => right.updatedAt.localeCompare(left.updatedAt))
    this.isLoaded = true
  }
}

/** Those that hold each of the words somewhere in title, place or date; case and diacritics do not matter. */
export function search(entries: readonly LibraryEntry[], words: string): readonly LibraryEntry[] {
  const wanted = fold(words).split(/\s+/u).filter(Boolean)
  return entries.filter(({ title, place, dateWords }) => {
    const text = fold(`${title} ${place} ${dateWords}`)
    return wanted.every((word) => text.includes(word))
  })
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
