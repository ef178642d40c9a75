export interface TextEditOptions {
  readonly value: string
  readonly isMultiline: boolean
  /** An empty text is not committed; the former value comes back. */
  readonly isRequired: boolean
  readonly commit: (text: string) => unknown
}

/**
 * Editing one text in its place: click or Enter starts, Escape gives the former text back, Enter or leaving the field commits.
 * In several lines Enter makes a new line and Ctrl+Enter commits. While a commit is under way the new text stays visible.
 */
export class TextEdit {
  draft = $state('')
  isEditing = $state(false)
  #pending: string | null = $state.raw(null)
  readonly #options: () => TextEditOptions

  constructor(options: () => TextEditOptions) {
    this.#options = options
  }

  get shown(): string {
    return this.#pending ?? this.#options().value
  }

  start(): void {
    this.draft = this.shown
    this.isEditing = true
  }

  cancel(): void {
    this.isEditing = false
  }

  async finish(): Promise<void> {
    if (!this.isEditing) return
    this.isEditing = false
    const text = this.#tidy(this.draft)
    if (text === this.#options().value || (text === '' && this.#options().isRequired)) return
    this.#pending = text
    try {
      await this.#options().commit(text)
    } finally {
      this.#pending = null
    }
  }

  /** What a key means in the field; `keep` leaves it to the field. */
  meaningOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'isComposing'>): 'commit' | 'cancel' | 'keep' {
    if (event.isComposing) return 'keep'
    if (event.key === 'Escape') return 'cancel'
    if (event.key !== 'Enter') return 'keep'
    return !this.#options().isMultiline || event.ctrlKey || event.metaKey ? 'commit' : 'keep'
  }

  #tidy(text: string): string {
    return this.#options().isMultiline ? text.trim() : text.replace(/\s+/gu, ' ').trim()
  }
}
