import type { Meeting } from '../../../../shared/domain/meeting'
import { themeSlots, type ThemeSlot } from '../../../../shared/domain/theme'
import { themeGapId } from '../../state/finding-place'

/** Where the choice is kept while another view is shown. */
export interface ThemePlace {
  themeKey: string | null
}

/** Which theme, or which gap where a theme was announced, is shown. */
export class ThemeChoice {
  readonly slots: readonly ThemeSlot[] = $derived.by(() => slotsOf(this.#meeting()))
  readonly shown: ThemeSlot | null = $derived.by(
    () => this.slots.find((slot) => keyOf(slot) === this.#place.themeKey) ?? this.slots[0] ?? null,
  )
  readonly #meeting: () => Meeting
  readonly #place: ThemePlace

  constructor(meeting: () => Meeting, place: ThemePlace) {
    this.#meeting = meeting
    this.#place = place
  }

  choose(key: string | null): void {
    if (key !== null) this.#place.themeKey = key
  }
}

/** Names a slot: the theme that stands in it, or the place where one is to come. */
export function keyOf(slot: ThemeSlot): string {
  return slot.kind === 'named' ? slot.theme.id : themeGapId(slot.number)
}

/** The slot in which an element stands that somebody jumps to, or null when it is none of a theme's. */
export function keyAt({ lists }: Meeting, elementId: string): string | null {
  if (elementId.startsWith(themeGapId(0).slice(0, -1))) return elementId
  const id = /^fact-([0-9A-Z]{26})-/u.exec(elementId)?.[1]
  if (id === undefined) return null
  const belongings = [...lists.point, ...lists.judgement, ...lists.mandate, ...lists.bracket]
  return lists.theme.some((theme) => theme.id === id) ? id : (belongings.find((each) => each.id === id)?.themeId ?? null)
}

function slotsOf({ lists, fields }: Meeting): readonly ThemeSlot[] {
  return themeSlots(lists.theme, fields.declaredThemes)
}
