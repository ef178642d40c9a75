import type { Source } from '../../../../shared/domain/source'

/** Which source is shown: the one a person has chosen, until a newer one comes in. */
export class SourceChoice {
  readonly shown: Source | null = $derived.by(() => {
    const sources = this.#sources()
    const newest = sources.at(-1) ?? null
    if (!this.#choice || isNewer(newest, this.#choice.newest)) return newest
    return sources.find(({ id }) => id === this.#choice?.id) ?? newest
  })
  #choice: { readonly id: string; readonly newest: string } | null = $state.raw(null)
  readonly #sources: () => readonly Source[]

  constructor(sources: () => readonly Source[]) {
    this.#sources = sources
  }

  choose(id: string): void {
    this.#choice = { id, newest: this.#sources().at(-1)?.id ?? id }
  }
}

/** Identities sort by the time they were made. */
function isNewer(source: Source | null, than: string): boolean {
  return source !== null && source.id > than
}
