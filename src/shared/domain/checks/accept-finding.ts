import { batch, type Action, type SimpleCommand } from '../command'
import type { Acceptance } from '../acceptance'
import { findItem, type Meeting } from '../meeting'
import { stampOf, type AssessedFinding } from './assess-findings'
import type { Finding } from './check'
import { decideFor } from './decide-conflict'

/** Who accepts, when (ISO 8601, UTC) and why; `subject` is what the step of undo is called after. */
export interface AcceptanceWords {
  readonly newId: () => string
  readonly at: string
  readonly reason: string
  readonly subject: string
}

/** Accepts a finding as it stands, with a reason. What was accepted of it before, when it said something else, makes way. */
export function acceptFinding({ finding, acceptance }: AssessedFinding, words: AcceptanceWords): Action {
  return toAction([...forget(acceptance), keep(finding, words)], words.subject)
}

/** Takes an acceptance back, so that its finding is open again. */
export function reopenFinding({ id }: Acceptance, subject: string): Action {
  return { label: 'reopen', subject: subject.slice(0, 500), command: { kind: 'remove', of: 'acceptance', id } }
}

/**
 * Decides between sources that disagree: the fact says what was chosen, and the decision is kept with its reason, as one step. Without a choice
 * (`stated` null) the fact stays as it is.
 */
export function decideConflict(meeting: Meeting, assessed: AssessedFinding, stated: string | null, words: AcceptanceWords): Action {
  const { finding, acceptance } = assessed
  const own = stated === null ? null : decideFor(meeting, finding.fact, stated)
  return toAction(
    [...(own ? [own] : []), ...forget(acceptance && findItem(meeting, 'acceptance', acceptance.id)), keep(finding, words)],
    words.subject,
  )
}

function keep(finding: Finding, { newId, at, reason }: AcceptanceWords): SimpleCommand {
  const item = { id: newId(), check: finding.check, fact: finding.fact, stamp: stampOf(finding), reason: reason.trim().slice(0, 500), at }
  return { kind: 'add', of: 'acceptance', item, index: null }
}

function forget(acceptance: Acceptance | null | undefined): readonly SimpleCommand[] {
  return acceptance ? [{ kind: 'remove', of: 'acceptance', id: acceptance.id }] : []
}

function toAction(commands: readonly SimpleCommand[], subject: string): Action {
  return { label: 'accept-finding', subject: subject.slice(0, 500), command: batch(commands) }
}
