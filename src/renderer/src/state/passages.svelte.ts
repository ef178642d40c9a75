import type { Evidence, Fact } from '../../../shared/domain/evidence'
import type { Meeting } from '../../../shared/domain/meeting'
import { m } from '../../../messages/generated/messages'
import type { Api } from './api'
import { createIdSource } from './new-id'
import type { Notices } from './notices.svelte'
import { addPassage, anchorOf, findWords, placeInText, type Supported, type Words } from './passage-choice'
import type { Workspace } from './workspace.svelte'

/** Choosing a passage of a source by hand, as evidence for or against something; asked for from a fact or from a text. */
export class Passages {
  isOpen = $state(false)
  /** Null until it is chosen what the passage is about. */
  supported = $state.raw<Supported | null>(null)
  /** Asked for from a text: what the passage supports is still to be chosen. */
  isFactOpen = $state(false)
  sourceId = $state('')
  /** The frozen text of the source; null while it is read. */
  text = $state.raw<string | null>(null)
  /** The chosen words, in the text itself. */
  words = $state.raw<Words>({ start: 0, end: 0 })
  bearing = $state<Evidence['bearing']>('for')
  grade = $state<Evidence['grade']>('6')
  readonly anchor = $derived.by(() => (this.text === null ? null : anchorOf(this.text, this.words)))
  readonly #api: Api['source']
  readonly #notices: Notices
  readonly #workspace: Workspace
  readonly #newId = createIdSource()

  constructor(api: Api['source'], notices: Notices, workspace: Workspace) {
    this.#api = api
    this.#notices = notices
    this.#workspace = workspace
  }

  get meeting(): Meeting | null {
    return this.#workspace.current?.meeting ?? null
  }

  get canAdd(): boolean {
    return this.anchor !== null && this.supported !== null
  }

  /** For a fact: which source and which words are chosen next. */
  async askFor(fact: Fact, name: string): Promise<void> {
    this.#begin({ kind: 'fact', fact, name })
    await this.choose(this.meeting?.lists.source[0]?.id ?? '')
  }

  /** For words of a source that may be chosen already: what they support is chosen next. */
  async askFrom(sourceId: string, words: Words | null): Promise<void> {
    this.#begin(null)
    await this.choose(sourceId)
    if (words) this.words = words
  }

  async choose(sourceId: string): Promise<void> {
    const meetingId = this.meeting?.id
    this.sourceId = sourceId
    this.text = null
    this.words = { start: 0, end: 0 }
    if (meetingId === undefined || sourceId === '') return
    const read = await this.#notices.attempt(() => this.#api.readText({ meetingId, sourceId }))
    if (this.sourceId === sourceId && read) this.text = read.text
  }

  /** Takes what is selected in the field that shows the text. */
  select(field: Words): void {
    const text = this.text ?? ''
    this.words = { start: placeInText(text, field.start), end: placeInText(text, field.end) }
  }

  /** The next place in the field that says that. */
  find(shown: string, wanted: string, from: number): Words | null {
    return findWords(shown, wanted, from)
  }

  close(): void {
    this.isOpen = false
  }

  async add(): Promise<void> {
    const open = this.#workspace.current
    const { supported, anchor, sourceId, bearing, grade } = this
    if (!open || !supported || !anchor) return
    const isDone = await open.apply(addPassage(open.meeting, supported, { sourceId, anchor, bearing, grade }, this.#newId))
    if (!isDone) return
    this.isOpen = false
    this.#notices.tell(m.evidence_added({ fact: supported.name }))
  }

  #begin(supported: Supported | null): void {
    this.supported = supported
    this.isFactOpen = supported === null
    this.bearing = 'for'
    this.grade = '6'
    this.isOpen = true
  }
}
