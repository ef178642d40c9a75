import type { Readiness } from '../../../shared/domain/checks/readiness'
import type { Severity } from '../../../shared/domain/checks/check'
import type { ChecksSection } from '../check-model'
import { fill, type Wording } from '../wording'

/** A finding as it is printed: worded by whoever asks for the book, in its language. */
export interface PrintedFinding {
  readonly severity: Severity
  readonly text: string
  readonly rule: string
  readonly state: 'open' | 'accepted' | 'changed'
  readonly accepted: { readonly reason: string; readonly at: string } | null
}

/** What the checks have found, as of an instant (ISO 8601, UTC). */
export interface PrintedChecks {
  readonly day: string
  readonly readiness: Pick<Readiness, 'checks' | 'passed' | 'errors' | 'warnings' | 'hints' | 'accepted'>
  readonly findings: readonly PrintedFinding[]
}

const GROUPS = ['error', 'warning', 'hint', 'accepted'] as const

/** The findings of the checks on pages of their own; accepted ones stand last, with the reason. */
export function createChecks({ day, readiness, findings }: PrintedChecks, wording: Wording): ChecksSection {
  const words = wording.words.checks
  const { checks, passed, errors, warnings, hints, accepted } = readiness
  const ready = fill(words.ready, { checks, passed, errors, warnings, hints, accepted })
  const groups = GROUPS.map((group) => ({
    label: words.groups[group],
    items: findings.filter((finding) => groupOf(finding) === group).map((finding) => printFinding(finding, wording)),
  }))
  const lead = [fill(words.asOf, { date: wording.day(day) }), findings.length === 0 ? words.nothing : ready]
  return { heading: words.heading, lead, groups: groups.filter(({ items }) => items.length > 0) }
}

function groupOf({ severity, state }: PrintedFinding): (typeof GROUPS)[number] {
  return state === 'accepted' ? 'accepted' : severity
}

function printFinding({ text, rule, state, accepted }: PrintedFinding, wording: Wording): ChecksSection['groups'][number]['items'][number] {
  const isAccepted = state === 'accepted' && accepted !== null
  const values = isAccepted ? { date: wording.day(accepted.at), reason: accepted.reason } : {}
  return { text, rule, accepted: isAccepted ? fill(wording.words.checks.accepted, values) : '' }
}
