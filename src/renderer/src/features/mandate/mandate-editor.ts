import { createMandate, type Mandate } from '../../../../shared/domain/mandate'
import type { Theme } from '../../../../shared/domain/theme'
import { addItem, changeItem, removeItem } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'

type Changes = Partial<Omit<Mandate, 'id' | 'themeId'>>
type RedLine = Mandate['redLines'][number]

/** What an adviser does to our mandate on one theme. The first thing written makes it; until then there is none. */
export class MandateEditor {
  readonly #open: OpenMeeting
  readonly #theme: () => Theme
  readonly #newId: () => string

  constructor(open: OpenMeeting, theme: () => Theme, newId: () => string) {
    this.#open = open
    this.#theme = theme
    this.#newId = newId
  }

  /** The mandate of the theme, or null while nothing is written. */
  get mandate(): Mandate | null {
    return this.#open.meeting.lists.mandate.find(({ themeId }) => themeId === this.#theme().id) ?? null
  }

  change(changes: Changes): Promise<boolean> {
    const { id, title } = this.#theme()
    const { mandate } = this
    if (mandate) return this.#open.apply(changeItem('mandate', mandate.id, changes, title))
    return this.#open.apply(addItem('mandate', { ...createMandate(this.#newId(), id), ...changes }, title))
  }

  addLine(list: 'gives' | 'asks', text: string): Promise<boolean> {
    return this.change({ [list]: [...(this.mandate?.[list] ?? []), text] })
  }

  /** A line that is emptied goes. */
  changeLine(list: 'gives' | 'asks', place: number, text: string): Promise<boolean> {
    const lines = this.mandate?.[list] ?? []
    return this.change({ [list]: text === '' ? lines.toSpliced(place, 1) : lines.with(place, text) })
  }

  addRedLine(text: string): Promise<boolean> {
    return this.change({ redLines: [...this.#redLines(), { text, authority: '' }] })
  }

  /** A red line without words goes. */
  changeRedLine(place: number, changes: Partial<RedLine>): Promise<boolean> {
    const lines = this.#redLines()
    const line = { text: '', authority: '', ...lines[place], ...changes }
    return this.change({ redLines: line.text === '' ? lines.toSpliced(place, 1) : lines.with(place, line) })
  }

  setLanding(stance: Mandate['landingStances'][number], isInside: boolean): Promise<boolean> {
    const { landingStances } = this.mandate ?? createMandate('', '')
    const others = landingStances.filter((each) => each !== stance)
    return this.change({ landingStances: isInside ? [...others, stance] : others })
  }

  async remove(): Promise<void> {
    const { mandate } = this
    if (mandate) await this.#open.apply(removeItem(this.#open.meeting, 'mandate', mandate.id, this.#theme().title))
  }

  #redLines(): readonly RedLine[] {
    return this.mandate?.redLines ?? []
  }
}
