import type { MeetingFields } from '../../../../shared/domain/meeting'
import { m } from '../../../../messages/generated/messages'
import { setFields } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'

type Abbreviation = MeetingFields['abbreviations'][number]

/** What an adviser does to the list of abbreviations; each call is one step of undo. */
export class AbbreviationEditor {
  readonly #open: OpenMeeting

  constructor(open: OpenMeeting) {
    this.#open = open
  }

  /** Nothing happens when the short form is in the list already. */
  async add(short: string): Promise<void> {
    if (this.#all.some((each) => each.short === short)) return
    await this.#store([...this.#all, { short: short.slice(0, 500), meaning: '' }])
  }

  async explain(at: number, meaning: string): Promise<void> {
    await this.#store(this.#all.map((each, index) => (index === at ? { ...each, meaning } : each)))
  }

  async remove(at: number): Promise<void> {
    await this.#store(this.#all.filter((_, index) => index !== at))
  }

  get #all(): readonly Abbreviation[] {
    return this.#open.meeting.fields.abbreviations
  }

  async #store(abbreviations: readonly Abbreviation[]): Promise<void> {
    await this.#open.apply(setFields({ abbreviations }, m.checks_abbreviations()))
  }
}
