import type { Id } from '../../../../shared/domain/primitives'

type Reading =
  { readonly kind: 'reading' } | { readonly kind: 'failed' } | { readonly kind: 'read'; readonly sourceId: Id; readonly text: string }

/** The frozen text of the source that is shown. The last one asked for wins, in whatever order the answers come. */
export class FrozenText {
  state = $state.raw<Reading>({ kind: 'reading' })
  #asked: Id | null = null
  readonly #read: (sourceId: Id) => Promise<string | null>

  /** `read` gives null when the text cannot be had; the reason has been told then. */
  constructor(read: (sourceId: Id) => Promise<string | null>) {
    this.#read = read
  }

  async show(sourceId: Id): Promise<void> {
    if (this.#asked === sourceId) return
    this.#asked = sourceId
    this.state = { kind: 'reading' }
    const text = await this.#read(sourceId)
    if (this.#asked !== sourceId) return
    this.state = text === null ? { kind: 'failed' } : { kind: 'read', sourceId, text }
  }
}
