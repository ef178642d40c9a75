import type { SuggestionValue } from '../../../../shared/domain/suggestion'
import { draftOf, partsOf, valueOf, type Draft, type PartName } from './suggestion-form'

/** A suggestion being corrected: what stands in its form, and the value that this makes. */
export class SuggestionEdit {
  draft: Draft = $state.raw({})
  readonly parts
  readonly value = $derived.by(() => valueOf(this.#before, this.draft, this.#codeOf))
  readonly #before: SuggestionValue
  readonly #codeOf: (name: string) => string | null

  constructor(before: SuggestionValue, codeOf: (name: string) => string | null) {
    this.#before = before
    this.#codeOf = codeOf
    this.parts = partsOf(before.field)
    this.draft = draftOf(before)
  }

  textOf(name: PartName): string {
    return this.draft[name] ?? ''
  }

  change(name: PartName, text: string): void {
    this.draft = { ...this.draft, [name]: text }
  }
}
