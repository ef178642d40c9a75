import type { Item, ItemKind, Meeting, MeetingFields } from './meeting'

/**
 * A meeting in the making. Each list is copied once, at its first change, so that a batch of thousands costs what it changes; the meeting
 * it was made from is never touched. Whoever made it owns it alone, until `finish` gives the new meeting.
 */
export class MeetingDraft {
  fields: MeetingFields
  readonly #meeting: Meeting
  readonly #copies = new Map<ItemKind, Item<ItemKind>[]>()
  /** Where each thing stood when it was last seen: right for all that never moved. */
  readonly #hints = new Map<ItemKind, Map<string, number>>()

  constructor(meeting: Meeting) {
    this.#meeting = meeting
    this.fields = meeting.fields
  }

  /** How many things of that kind there are. */
  count(of: ItemKind): number {
    return this.#list(of).length
  }

  /** The thing with that identity, or undefined. */
  find<Kind extends ItemKind>(of: Kind, id: string): Item<Kind> | undefined {
    return this.#list(of)[this.indexOf(of, id)] as Item<Kind> | undefined
  }

  /** Where the thing stands in its list; -1 without it. */
  indexOf(of: ItemKind, id: string): number {
    const list = this.#list(of)
    const hint = this.#hintsOf(of).get(id)
    if (hint === undefined) return -1
    return list[hint]?.id === id ? hint : list.findIndex((item) => item.id === id)
  }

  /** Puts a thing at that place; those behind it move up. */
  insert(of: ItemKind, index: number, item: Item<ItemKind>): void {
    this.#hintsOf(of).set(item.id, index)
    this.#own(of).splice(index, 0, item)
  }

  /** Puts the new state of a thing in the place of the old one. */
  replace(of: ItemKind, item: Item<ItemKind>): void {
    const index = this.indexOf(of, item.id)
    if (index >= 0) this.#own(of)[index] = item
  }

  /** Takes out what stands at that place; undefined, and nothing changed, when nothing does. */
  take(of: ItemKind, index: number): Item<ItemKind> | undefined {
    const item = this.#list(of)[index]
    if (!item) return undefined
    this.#hintsOf(of).delete(item.id)
    this.#own(of).splice(index, 1)
    return item
  }

  /** The new meeting; the draft must not be changed afterwards. */
  finish(): Meeting {
    return { ...this.#meeting, fields: this.fields, lists: this.#lists() }
  }

  /** The very same lists when none was changed, so that nobody takes them for new ones. */
  #lists(): Meeting['lists'] {
    const { lists } = this.#meeting
    return this.#copies.size === 0 ? lists : { ...lists, ...Object.fromEntries(this.#copies) }
  }

  #list(of: ItemKind): readonly Item<ItemKind>[] {
    return this.#copies.get(of) ?? this.#meeting.lists[of]
  }

  #own(of: ItemKind): Item<ItemKind>[] {
    const copy = this.#copies.get(of) ?? [...this.#meeting.lists[of]]
    this.#copies.set(of, copy)
    return copy
  }

  #hintsOf(of: ItemKind): Map<string, number> {
    const hints = this.#hints.get(of) ?? new Map(this.#list(of).map(({ id }, index) => [id, index]))
    this.#hints.set(of, hints)
    return hints
  }
}
