import {
  answeredPoints,
  promisesHeard,
  remarksOn,
  setResult,
  takeOverPromise,
  themeOutcomes,
  unsaidPoints,
  type ThemeOutcome,
} from '../../../../shared/domain/afterwards'
import { hasMoved, stanceChanges, takeOverStances, type StanceChange } from '../../../../shared/domain/afterwards-positions'
import type { Note } from '../../../../shared/domain/note'
import type { Point } from '../../../../shared/domain/point'
import type { OpenMeeting } from '../../state/open-meeting.svelte'

/** What came out of one theme, or, where `outcome` is null, of the meeting as a whole and its conversations. */
export interface Chapter {
  readonly id: string
  readonly outcome: ThemeOutcome | null
  readonly changes: readonly StanceChange[]
  readonly promises: readonly Note[]
  readonly remarks: readonly Note[]
  readonly unsaid: readonly Point[]
  readonly answered: readonly Point[]
}

/** What came out of the meeting, theme by theme. */
export class AfterwardsBoard {
  readonly chapters: readonly Chapter[]
  /** Stances heard that nobody has taken over yet. */
  readonly openChanges: readonly StanceChange[]
  readonly moved: number
  readonly reached: number
  /** Notes that wait for a decision: stances and promises. */
  readonly waiting: number
  readonly open: OpenMeeting
  readonly #newId: () => string

  constructor(open: OpenMeeting, newId: () => string) {
    this.open = open
    this.#newId = newId
    this.chapters = $derived(this.#chapters())
    const changes = $derived(this.chapters.flatMap((chapter) => chapter.changes))
    this.openChanges = $derived(changes.filter(({ isOpen }) => isOpen))
    this.moved = $derived(changes.filter(hasMoved).length)
    this.reached = $derived(open.meeting.lists.result.filter(({ grade }) => grade === 'reached').length)
    const promises = $derived(this.chapters.flatMap((chapter) => chapter.promises))
    this.waiting = $derived(this.openChanges.length + promises.filter(({ isTaken }) => !isTaken).length)
  }

  setResult(outcome: ThemeOutcome, changes: Parameters<typeof setResult>[1]): Promise<boolean> {
    return this.open.apply(setResult(outcome, changes, this.#newId))
  }

  takeOver(changes: readonly StanceChange[]): Promise<boolean> {
    return this.open.apply(takeOverStances(this.open.meeting, changes, this.#newId))
  }

  takePromise(note: Note): Promise<boolean> {
    return this.open.apply(takeOverPromise(this.open.meeting, note, this.#newId))
  }

  #chapters(): readonly Chapter[] {
    const themes = themeOutcomes(this.open.meeting).map((outcome) => this.#chapter(outcome.theme.id, outcome))
    const rest = this.#chapter(null, null)
    const isEmpty = [rest.promises, rest.remarks, rest.unsaid, rest.answered].every(({ length }) => length === 0)
    return isEmpty ? themes : [...themes, rest]
  }

  #chapter(themeId: string | null, outcome: ThemeOutcome | null): Chapter {
    const { meeting } = this.open
    const isHere = (each: { readonly themeId: string | null }) => each.themeId === themeId
    return {
      id: themeId ?? meeting.id,
      outcome,
      changes: themeId === null ? [] : stanceChanges(meeting, themeId),
      promises: promisesHeard(meeting).filter(isHere),
      remarks: remarksOn(meeting, themeId),
      unsaid: unsaidPoints(meeting).filter(isHere),
      answered: answeredPoints(meeting).filter(isHere),
    }
  }
}
