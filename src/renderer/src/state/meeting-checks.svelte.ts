import { assessFindings, type AssessedFinding } from '../../../shared/domain/checks/assess-findings'
import { checkNamed } from '../../../shared/domain/checks/all-checks'
import type { Finding } from '../../../shared/domain/checks/check'
import { findFindings } from '../../../shared/domain/checks/find-findings'
import { countReadiness, type Readiness } from '../../../shared/domain/checks/readiness'
import type { Meeting } from '../../../shared/domain/meeting'
import { now } from './now'

/** After a change the checks wait for that long, so that a burst of changes is checked once and nothing is drawn later because of them. */
const PAUSE_MS = 80

/**
 * What the checks find in the open meeting. They run shortly after a change, not while it is drawn; what a person accepts or reopens shows at
 * once, since only the findings are old until then.
 */
export class MeetingChecks {
  /** Null until the checks have run for the first time. */
  readonly assessed: readonly AssessedFinding[] | null
  readonly readiness: Readiness | null
  /** How many things nobody knows yet; the book tells its reader about them. */
  readonly unknowns: number
  #findings: readonly Finding[] | null = $state.raw(null)
  #timer: ReturnType<typeof setTimeout> | null = null
  readonly #meeting: () => Meeting

  constructor(meeting: () => Meeting) {
    this.#meeting = meeting
    this.assessed = $derived(this.#findings && assessFindings(this.#findings, meeting().lists.acceptance))
    this.readiness = $derived(this.assessed && countReadiness(this.assessed))
    this.unknowns = $derived((this.#findings ?? []).filter(({ check }) => checkNamed(check).kind === 'unknown').length)
    this.schedule()
  }

  /** The meeting has changed, or time has passed. */
  schedule(): void {
    this.#timer ??= setTimeout(() => this.run(), PAUSE_MS)
  }

  /** Runs the checks now. */
  run(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#findings = findFindings(this.#meeting(), now().toISOString())
  }
}
