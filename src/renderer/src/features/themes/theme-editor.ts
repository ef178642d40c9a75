import { createTheme, type Theme } from '../../../../shared/domain/theme'
import { addItem, changeItem, moveItem, removeItem } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'

/** What an adviser does to themes; each call is one step of undo. */
export class ThemeEditor {
  readonly #open: OpenMeeting
  readonly #newId: () => string

  constructor(open: OpenMeeting, newId: () => string) {
    this.#open = open
    this.#newId = newId
  }

  /** Naming a theme that was announced fills its gap; one the adviser adds does not. */
  add(title: string, isDeclared: boolean): Promise<boolean> {
    return this.#open.apply(addItem('theme', createTheme(this.#newId(), title, isDeclared), title))
  }

  change(theme: Theme, changes: Partial<Omit<Theme, 'id'>>): Promise<boolean> {
    return this.#open.apply(changeItem('theme', theme.id, changes, changes.title ?? theme.title))
  }

  remove(theme: Theme): Promise<boolean> {
    return this.#open.apply(removeItem(this.#open.meeting, 'theme', theme.id, theme.title))
  }

  /** Puts a theme where a neighbour stands. */
  moveTo(theme: Theme, neighbour: Theme): Promise<boolean> {
    return this.#open.apply(moveItem(this.#open.meeting, 'theme', theme.id, neighbour.id, theme.title))
  }
}
