import { tick } from 'svelte'
import { acceptFinding, decideConflict, reopenFinding } from '../../../../shared/domain/checks/accept-finding'
import { checkNamed } from '../../../../shared/domain/checks/all-checks'
import type { AssessedFinding } from '../../../../shared/domain/checks/assess-findings'
import { SEVERITIES, type CheckArea, type Severity } from '../../../../shared/domain/checks/check'
import { foldWords } from '../../../../shared/domain/fold-words'
import { findingText } from '../../../../messages/check-text'
import { ruleText } from '../../../../messages/rule-text'
import { now } from '../../state/now'
import type { OpenMeeting } from '../../state/open-meeting.svelte'
import { keyOf, rowIdOf } from './finding-key'

/** Which findings are shown; null shows all. */
export interface CheckFilter {
  readonly severity: Severity | null
  readonly area: CheckArea | null
  readonly words: string
}

/** Findings of one severity, or those that were accepted. */
export interface FindingGroup {
  readonly name: Severity | 'accepted'
  readonly items: readonly AssessedFinding[]
}

const ALL: CheckFilter = { severity: null, area: null, words: '' }

/** The list of findings as it is worked on: what is shown, which finding is chosen, and what is done about it. */
export class CheckBoard {
  filter: CheckFilter = $state.raw(ALL)
  chosenKey: string | null = $state(null)
  /** The finding for which a reason is asked, or whose sources are compared; null while no dialog is open. */
  asking: AssessedFinding | null = $state.raw(null)
  readonly open: OpenMeeting
  readonly groups: readonly FindingGroup[] = $derived.by(() => groupsOf(this.open.checks.assessed ?? [], this.filter))
  readonly shown = $derived(this.groups.flatMap(({ items }) => items))
  readonly chosen: AssessedFinding | null = $derived(
    this.shown.find(({ finding }) => keyOf(finding) === this.chosenKey) ?? this.shown[0] ?? null,
  )
  readonly #newId: () => string

  constructor(open: OpenMeeting, newId: () => string) {
    this.open = open
    this.#newId = newId
  }

  get isFiltered(): boolean {
    return this.filter.severity !== null || this.filter.area !== null || this.filter.words !== ''
  }

  narrow(changes: Partial<CheckFilter>): void {
    this.filter = { ...this.filter, ...changes }
  }

  showAll(): void {
    this.filter = ALL
  }

  choose({ finding }: AssessedFinding): void {
    this.chosenKey = keyOf(finding)
  }

  move(by: 1 | -1): void {
    const at = this.chosen ? this.shown.indexOf(this.chosen) : -1
    const next = this.shown[Math.min(Math.max(at + by, 0), this.shown.length - 1)]
    if (next) this.choose(next)
  }

  moveToEnd(end: 'first' | 'last'): void {
    const next = end === 'first' ? this.shown[0] : this.shown.at(-1)
    if (next) this.choose(next)
  }

  /** Asks for the reason, or for the decision where sources disagree. */
  ask(assessed: AssessedFinding | null): void {
    if (assessed && assessed.state !== 'accepted') this.asking = assessed
  }

  /** The next finding takes the choice, since an accepted one leaves its group. */
  async accept(assessed: AssessedFinding, reason: string): Promise<void> {
    await this.#leaveRow(assessed, () => this.open.apply(acceptFinding(assessed, this.#wordsFor(assessed, reason))))
  }

  async decide(assessed: AssessedFinding, stated: string | null, reason: string): Promise<void> {
    const action = decideConflict(this.open.meeting, assessed, stated, this.#wordsFor(assessed, reason))
    await this.#leaveRow(assessed, () => this.open.apply(action))
  }

  async reopen({ finding, acceptance, state }: AssessedFinding): Promise<void> {
    if (state !== 'accepted' || !acceptance) return
    if (await this.open.apply(reopenFinding(acceptance, findingText(finding)))) this.chosenKey = keyOf(finding)
  }

  /** Puts the focus on the chosen row once it is drawn. */
  async focusChosen(): Promise<void> {
    await tick()
    if (this.chosen) document.getElementById(rowIdOf(keyOf(this.chosen.finding)))?.focus()
  }

  async #leaveRow(assessed: AssessedFinding, work: () => Promise<boolean>): Promise<void> {
    const at = this.shown.findIndex(({ finding }) => keyOf(finding) === keyOf(assessed.finding))
    const next = this.shown[at + 1] ?? this.shown[at - 1]
    this.asking = null
    if ((await work()) && next) this.choose(next)
  }

  #wordsFor({ finding }: AssessedFinding, reason: string) {
    return { newId: this.#newId, at: now().toISOString(), reason, subject: findingText(finding) }
  }
}

function groupsOf(assessed: readonly AssessedFinding[], filter: CheckFilter): readonly FindingGroup[] {
  const fitting = assessed.filter(({ finding }) => fits(finding, filter))
  const names = [...SEVERITIES, 'accepted'] as const
  return names.map((name) => ({ name, items: fitting.filter((each) => groupOf(each) === name) })).filter(({ items }) => items.length > 0)
}

function groupOf({ finding, state }: AssessedFinding): FindingGroup['name'] {
  return state === 'accepted' ? 'accepted' : finding.severity
}

function fits(finding: AssessedFinding['finding'], { severity, area, words }: CheckFilter): boolean {
  if (severity !== null && finding.severity !== severity) return false
  if (area !== null && checkNamed(finding.check).area !== area) return false
  return words === '' || foldWords(`${findingText(finding)} ${ruleText(finding.check)}`).includes(foldWords(words))
}
