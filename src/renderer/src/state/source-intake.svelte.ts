import { MAX_SOURCE_BYTES } from '../../../shared/domain/source'
import { problem } from '../../../shared/ipc/problem'
import { m } from '../../../messages/generated/messages'
import { momentText } from '../text/format'
import type { Api } from './api'
import type { Notices } from './notices.svelte'
import type { Workspace } from './workspace.svelte'

const TITLE_LENGTH = 80

/** Brings texts and files into a meeting: the one that is open, or a new one. */
export class SourceIntake {
  /** The file being read, or null. */
  reading = $state.raw<string | null>(null)
  readonly #api: Api['source']
  readonly #notices: Notices
  readonly #workspace: Workspace

  constructor(api: Api['source'], notices: Notices, workspace: Workspace) {
    this.#api = api
    this.#notices = notices
    this.#workspace = workspace
  }

  start(): () => void {
    return this.#api.onReadingChanged(({ fileName, isRunning }) => (this.reading = isRunning ? fileName : null))
  }

  /** `html` is the same with its formatting, when the clipboard had it. */
  async addText(text: string, now: Date, html: string | null = null): Promise<void> {
    const title = titleOf(text) || m.app_pasted_title({ time: momentText(now.toISOString(), now) })
    const formatted = html !== null && hasBlocks(html) ? html : null
    const added = await this.#notices.attempt(() => this.#api.addText({ meetingId: this.#destination(), title, text, html: formatted }))
    if (added) await this.#show(title, added)
  }

  /** Reads files one after another into one meeting; one that cannot be read is told and the others go on. */
  async addFiles(files: readonly File[]): Promise<void> {
    let meetingId = this.#destination()
    for (const file of files) {
      const name = file.name.slice(0, 500)
      const added = await this.#addFile(file, name, meetingId)
      if (!added) continue
      meetingId = added.meetingId
      await this.#show(name, added)
    }
  }

  async chooseFiles(): Promise<void> {
    const chosen = await this.#notices.attempt(() => this.#api.chooseFiles({ meetingId: this.#destination() }))
    chosen?.problems.forEach((cause) => this.#notices.report(cause))
    if (chosen?.meetingId) await this.#workspace.open(chosen.meetingId, 'sources')
  }

  async cancel(): Promise<void> {
    await this.#notices.attempt(() => this.#api.cancel())
  }

  async #addFile(file: File, name: string, meetingId: string | null) {
    if (file.size > MAX_SOURCE_BYTES) {
      this.#notices.report(problem('file-too-large', { name }))
      return null
    }
    const bytes = await file.arrayBuffer().catch(() => null)
    if (!bytes) {
      this.#notices.report(problem('file-unreadable', { name }))
      return null
    }
    return this.#notices.attempt(() => this.#api.addFile({ meetingId, name, bytes: new Uint8Array(bytes) }))
  }

  #destination(): string | null {
    return this.#workspace.current?.id ?? null
  }

  async #show(name: string, added: { readonly meetingId: string; readonly suggestions: number }): Promise<void> {
    await this.#workspace.open(added.meetingId, 'sources')
    const count = added.suggestions
    this.#notices.tell(count ? m.app_source_added({ count, name }) : m.app_source_added_none({ name }))
  }
}

/** Only lists, tables and paragraphs are worth more than the plain copy of the same words. */
function hasBlocks(html: string): boolean {
  return /<(?:p|li|tr|td|h[1-6]|blockquote)\b/iu.test(html)
}

/** The first line that says something, cut to the length of a title; empty when there is none. */
function titleOf(text: string): string {
  const start = text.slice(0, 10_000).trimStart()
  const line = (start.split('\n', 1)[0] ?? '').replace(/\s+/gu, ' ').trim()
  return line.length > TITLE_LENGTH ? `${line.slice(0, TITLE_LENGTH - 1).trimEnd()}…` : line
}
