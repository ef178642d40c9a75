import type { Bracket } from '../../../../shared/domain/bracket'
import { addItem, changeItem, removeItem } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'
import type { BracketRow } from './brackets'

/** What an adviser knows about the brackets of one theme's draft. */
export class BracketEditor {
  readonly #open: OpenMeeting
  readonly #themeId: () => string
  readonly #newId: () => string

  constructor(open: OpenMeeting, themeId: () => string, newId: () => string) {
    this.#open = open
    this.#themeId = themeId
    this.#newId = newId
  }

  /** The first thing known about a bracket makes it an entry of the briefing. */
  change({ text, bracket }: BracketRow, changes: Partial<Pick<Bracket, 'holderIds' | 'alternative' | 'instruction'>>): Promise<boolean> {
    if (bracket) return this.#open.apply(changeItem('bracket', bracket.id, changes, text))
    const empty = { id: this.#newId(), themeId: this.#themeId(), text, holderIds: [], alternative: '', instruction: '' }
    return this.#open.apply(addItem('bracket', { ...empty, ...changes }, text))
  }

  remove(bracket: Bracket): Promise<boolean> {
    return this.#open.apply(removeItem(this.#open.meeting, 'bracket', bracket.id, bracket.text))
  }
}
