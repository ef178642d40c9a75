import { createBilateral, type Bilateral } from '../../../../shared/domain/bilateral'
import { addItem, changeItem } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'

/** A day at most, as the model has it. */
const MOST_MINUTES = 1_440

/** What an adviser does to conversations; each call is one step of undo. */
export class BilateralEditor {
  readonly #open: OpenMeeting
  readonly #newId: () => string
  readonly #nameOf: (partyId: string) => string

  /** `nameOf` gives a delegation its name in the window's language. */
  constructor(open: OpenMeeting, newId: () => string, nameOf: (partyId: string) => string) {
    this.#open = open
    this.#newId = newId
    this.#nameOf = nameOf
  }

  /** A conversation with a delegation, opposite its first person. Gives its identity, or null when it was refused. */
  async add(partyId: string): Promise<string | null> {
    const person = this.#open.meeting.lists.person.find((each) => each.partyId === partyId)
    const bilateral = createBilateral(this.#newId(), partyId, person?.id ?? null)
    return (await this.#open.apply(addItem('bilateral', bilateral, this.#nameOf(partyId)))) ? bilateral.id : null
  }

  change(bilateral: Bilateral, changes: Partial<Omit<Bilateral, 'id'>>): Promise<boolean> {
    return this.#open.apply(changeItem('bilateral', bilateral.id, changes, this.#nameOf(bilateral.partyId)))
  }

  changeHeading(bilateral: Bilateral, heading: keyof Bilateral['headings'], text: string): Promise<boolean> {
    return this.change(bilateral, { headings: { ...bilateral.headings, [heading]: text } })
  }

  /** What is no number of minutes changes nothing; nothing typed means not known. */
  async setMinutes(bilateral: Bilateral, text: string): Promise<void> {
    const minutes = text.trim() === '' ? null : readMinutes(text)
    if (minutes !== undefined) await this.change(bilateral, { minutes })
  }

  /** A line that is emptied goes. */
  changeDeliverable(bilateral: Bilateral, place: number, text: string): Promise<boolean> {
    const { deliverables } = bilateral
    const changed = text.trim() === '' ? deliverables.toSpliced(place, 1) : deliverables.with(place, text)
    return this.change(bilateral, { deliverables: changed })
  }

  addDeliverable(bilateral: Bilateral, text: string): Promise<boolean> {
    return this.change(bilateral, { deliverables: [...bilateral.deliverables, text] })
  }

  raise(bilateral: Bilateral, themeId: string): Promise<boolean> {
    return this.change(bilateral, { themeIds: [...bilateral.themeIds, themeId] })
  }

  leaveOut(bilateral: Bilateral, themeId: string): Promise<boolean> {
    return this.change(bilateral, { themeIds: bilateral.themeIds.filter((id) => id !== themeId) })
  }

  /** Raises a theme one place earlier (-1) or later (1); at the end of the list nothing happens. */
  async moveTheme(bilateral: Bilateral, themeId: string, by: -1 | 1): Promise<void> {
    const { themeIds } = bilateral
    const from = themeIds.indexOf(themeId)
    const to = from + by
    if (from < 0 || to < 0 || to >= themeIds.length) return
    await this.change(bilateral, { themeIds: themeIds.toSpliced(from, 1).toSpliced(to, 0, themeId) })
  }
}

function readMinutes(text: string): number | undefined {
  const [, digits] = /^(\d{1,4})\D*$/u.exec(text.trim()) ?? []
  const minutes = digits === undefined ? undefined : Number(digits)
  return minutes === undefined || minutes > MOST_MINUTES ? undefined : minutes
}
