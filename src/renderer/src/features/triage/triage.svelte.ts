import { acceptSuggestions } from '../../../../shared/domain/accept-many'
import { acceptSuggestion } from '../../../../shared/domain/accept-suggestion'
import type { Action } from '../../../../shared/domain/command'
import type { Meeting } from '../../../../shared/domain/meeting'
import { SURE, type Suggestion, type SuggestionValue } from '../../../../shared/domain/suggestion'
import { m } from '../../../../messages/generated/messages'
import { isStatement, outcomeTexts } from './outcome-text'
import { groupsOf, matches } from './suggestion-groups'
import { valueText } from './suggestion-text'

/** What the triage works with. */
export interface TriageDesk {
  readonly meeting: () => Meeting
  /** The source that is shown. */
  readonly sourceId: () => string
  /** False when the change was refused; the reason has been told then. */
  readonly apply: (action: Action) => Promise<boolean>
  /** Takes the last step back; gives its name, or null when there was none. */
  readonly undo: () => Promise<string | null>
  readonly newId: () => string
  /** ISO 8601. */
  readonly now: () => string
}

/** Deciding about the suggestions of one source, one after another. */
export class Triage {
  words = $state('')
  isEditing = $state(false)
  /** What happened last, to be read aloud. */
  news = $state('')
  readonly all: readonly Suggestion[] = $derived.by(() => {
    const id = this.#desk.sourceId()
    return this.#desk.meeting().lists.suggestion.filter(({ sourceId }) => sourceId === id)
  })
  readonly groups = $derived(groupsOf(this.all.filter((each) => matches(each, this.words))))
  /** In the order in which they are shown. */
  readonly visible = $derived(this.groups.flatMap(({ suggestions }) => suggestions))
  readonly chosen: Suggestion | null = $derived.by(() => {
    const chosen = this.visible.find(({ id }) => id === this.#chosenId)
    return chosen ?? this.visible.find(isOpen) ?? this.visible[0] ?? null
  })
  /** What accepting the chosen statement would do, in sentences. */
  readonly outcome: readonly string[] = $derived.by(() => {
    const { chosen } = this
    return chosen && isOpen(chosen) && isStatement(chosen.value) ? outcomeTexts(this.meeting, chosen.value) : []
  })
  readonly sure = $derived(this.all.filter((each) => isOpen(each) && each.confidence >= SURE))
  readonly openCount = $derived(this.all.filter(isOpen).length)
  #chosenId: string | null = $state(null)
  #last: Promise<void> = Promise.resolve()
  readonly #desk: TriageDesk

  constructor(desk: TriageDesk) {
    this.#desk = desk
  }

  get meeting(): Meeting {
    return this.#desk.meeting()
  }

  choose(id: string): void {
    if (id !== this.chosen?.id) this.isEditing = false
    this.#chosenId = id
  }

  /** Chooses the suggestion that rests on these very words; false when none does. */
  chooseAt(start: number, end: number): boolean {
    const resting = this.all.find(({ anchors }) => anchors.some((anchor) => anchor.start === start && anchor.end === end))
    if (resting) this.choose(resting.id)
    return resting !== undefined
  }

  /** Moves by that many places; beyond an end nothing happens. */
  move(by: number): void {
    const at = this.visible.findIndex(({ id }) => id === this.chosen?.id)
    const next = this.visible[at + by]
    if (next) this.choose(next.id)
  }

  moveToEnd(which: 'first' | 'last'): void {
    const end = this.visible.at(which === 'first' ? 0 : -1)
    if (end) this.choose(end.id)
  }

  /** Opens the form, unless the suggestion is in the briefing already. */
  edit(): void {
    if (!this.chosen) return
    if (isAccepted(this.chosen)) this.news = m.triage_news_known()
    else this.isEditing = true
  }

  cancelEdit(): void {
    this.isEditing = false
  }

  /** Decisions are carried out one after another, however fast the keys come; each looks at what is chosen when its turn has come. */
  accept(): Promise<void> {
    return this.#queue((suggestion) => this.#accept(suggestion, suggestion.value))
  }

  /** Takes the chosen suggestion as the form has it. */
  acceptAs(value: SuggestionValue): Promise<void> {
    this.isEditing = false
    return this.#queue((suggestion) => this.#accept(suggestion, value))
  }

  /** Rejects what is open; what had been rejected is opened again. */
  reject(): Promise<void> {
    return this.#queue(async (suggestion) => {
      const isOver = suggestion.state === 'rejected'
      if (isAccepted(suggestion)) this.news = m.triage_news_known()
      else if (isOver) await this.#decide(suggestion, this.#change(suggestion, 'proposed'), m.triage_news_reopened)
      else await this.#decide(suggestion, this.#change(suggestion, 'rejected'), m.triage_news_rejected)
    })
  }

  /** Accepts everything of this source that is open and sure, in one step. */
  acceptSure(): Promise<void> {
    return this.#inTurn(async () => {
      const { sure } = this
      if (sure.length === 0) return
      const command = acceptSuggestions(this.#desk.meeting(), sure, this.#desk.newId, this.#desk.now())
      const subject = m.triage_count({ count: sure.length })
      if (!(await this.#desk.apply({ label: 'accept-many', subject, command }))) return
      this.#chosenId = this.visible.find(isOpen)?.id ?? this.#chosenId
      this.news = m.triage_news_accepted({ what: subject })
    })
  }

  undo(): Promise<void> {
    return this.#inTurn(async () => {
      const step = await this.#desk.undo()
      this.news = step === null ? m.app_undo_nothing() : m.triage_news_undone({ step })
    })
  }

  async #accept(suggestion: Suggestion, value: SuggestionValue): Promise<void> {
    if (isAccepted(suggestion)) {
      this.news = m.triage_news_known()
      return
    }
    const command = acceptSuggestion(this.#desk.meeting(), suggestion, value, this.#desk.newId)
    const action: Action = { label: 'accept', subject: subjectOf(value), command }
    await this.#decide(suggestion, action, m.triage_news_accepted)
  }

  #change(suggestion: Suggestion, state: 'proposed' | 'rejected'): Action {
    const label = state === 'rejected' ? 'reject' : 'reopen'
    const command = { kind: 'change', of: 'suggestion', id: suggestion.id, changes: { state } } as const
    return { label, subject: subjectOf(suggestion.value), command }
  }

  async #decide(suggestion: Suggestion, action: Action, say: (inputs: { what: string }) => string): Promise<void> {
    const next = this.#openAfter(suggestion)
    if (!(await this.#desk.apply(action))) return
    this.#chosenId = action.label === 'reopen' ? suggestion.id : (next?.id ?? suggestion.id)
    const rest = this.openCount === 0 ? m.triage_news_all_decided() : ''
    this.news = [say({ what: action.subject }), rest].filter(Boolean).join(' ')
  }

  /** The next one that waits, below first, then from the top. */
  #openAfter({ id }: Suggestion): Suggestion | undefined {
    const at = this.visible.findIndex((each) => each.id === id)
    const rest = [...this.visible.slice(at + 1), ...this.visible.slice(0, Math.max(at, 0))]
    return rest.find(isOpen)
  }

  #queue(work: (suggestion: Suggestion) => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      if (this.chosen) await work(this.chosen)
    })
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(work, work)
    return this.#last
  }
}

function isOpen({ state }: Suggestion): boolean {
  return state === 'proposed'
}

function isAccepted({ state }: Suggestion): boolean {
  return state === 'accepted' || state === 'edited'
}

function subjectOf(value: SuggestionValue): string {
  return valueText(value).slice(0, 500)
}
