import { batch } from '../../../../shared/domain/command'
import { createTheme, type Theme } from '../../../../shared/domain/theme'
import { addItem, changeItem, moveItem } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'
import { renamedBrackets } from './brackets'

/** A day at most, as the model has it. */
const MOST_MINUTES = 1_440

/** What an adviser does to themes; each call is one step of undo. */
export class ThemeEditor {
  readonly #open: OpenMeeting
  readonly #newId: () => string

  constructor(open: OpenMeeting, newId: () => string) {
    this.#open = open
    this.#newId = newId
  }

  /** Naming a theme that was announced fills its gap; one the adviser adds does not. Gives the identity, or null when it was refused. */
  async add(title: string, isDeclared: boolean): Promise<string | null> {
    const theme = createTheme(this.#newId(), title, isDeclared)
    return (await this.#open.apply(addItem('theme', theme, title))) ? theme.id : null
  }

  change(theme: Theme, changes: Partial<Omit<Theme, 'id'>>): Promise<boolean> {
    return this.#open.apply(changeItem('theme', theme.id, changes, changes.title ?? theme.title))
  }

  changeHeading(theme: Theme, heading: keyof Theme['headings'], text: string): Promise<boolean> {
    return this.change(theme, { headings: { ...theme.headings, [heading]: text } })
  }

  /** What is no number of minutes changes nothing; nothing typed means not known. */
  async setMinutes(theme: Theme, text: string): Promise<void> {
    const minutes = readMinutes(text)
    if (minutes !== undefined) await this.change(theme, { minutes })
  }

  /** What is known about a bracket stays with it when its words are changed. */
  changeWording(theme: Theme, wording: string): Promise<boolean> {
    const own = this.#open.meeting.lists.bracket.filter(({ themeId }) => themeId === theme.id)
    const renamed = renamedBrackets(theme.wording, wording, own).map(({ id, text }) => {
      return { kind: 'change', of: 'bracket', id, changes: { text } } as const
    })
    const change = { kind: 'change', of: 'theme', id: theme.id, changes: { wording } } as const
    return this.#open.apply({ label: 'edit', subject: theme.title, command: batch([change, ...renamed]) })
  }

  /** Puts a theme where a neighbour stands. */
  moveTo(theme: Theme, neighbour: Theme): Promise<boolean> {
    return this.#open.apply(moveItem(this.#open.meeting, 'theme', theme.id, neighbour.id, theme.title))
  }
}

function readMinutes(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const [, digits] = /^(\d{1,4})\D*$/u.exec(text.trim()) ?? []
  const minutes = digits === undefined ? undefined : Number(digits)
  return minutes === undefined || minutes > MOST_MINUTES ? undefined : minutes
}
