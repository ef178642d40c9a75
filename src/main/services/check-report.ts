import { checkNamed } from '../../shared/domain/checks/all-checks'
import { assessFindings, type AssessedFinding } from '../../shared/domain/checks/assess-findings'
import type { CheckArea, CheckKind, Finding } from '../../shared/domain/checks/check'
import { findFindings } from '../../shared/domain/checks/find-findings'
import { countReadiness, type Readiness } from '../../shared/domain/checks/readiness'
import type { BookLanguage } from '../../shared/domain/edition'
import type { Meeting } from '../../shared/domain/meeting'
import { findingText } from '../../messages/check-text'
import { ruleText } from '../../messages/rule-text'

/** A finding in words, with what a person has said about it. */
export interface ReportedFinding extends Finding {
  readonly area: CheckArea
  readonly kind: CheckKind
  readonly state: AssessedFinding['state']
  /** What was found, as one sentence. */
  readonly text: string
  /** The rule behind it, and where the rule comes from. */
  readonly rule: string
  /** Why and when (ISO 8601, UTC) it was accepted, as it is now or as it was; null when it never was. */
  readonly accepted: { readonly reason: string; readonly at: string } | null
}

/** What the checks say of a briefing: how ready it is and what was found, errors first. */
export interface CheckReport {
  readonly readiness: Readiness
  readonly findings: readonly ReportedFinding[]
}

/** Checks a briefing as of `now` (ISO 8601, UTC) and words what was found. */
export function reportChecks(meeting: Meeting, now: string, language: BookLanguage): CheckReport {
  const assessed = assessFindings(findFindings(meeting, now), meeting.lists.acceptance)
  return { readiness: countReadiness(assessed), findings: assessed.map((each) => wordFinding(each, language)) }
}

function wordFinding({ finding, state, acceptance }: AssessedFinding, language: BookLanguage): ReportedFinding {
  const { area, kind } = checkNamed(finding.check)
  const accepted = acceptance ? { reason: acceptance.reason, at: acceptance.at } : null
  return { ...finding, area, kind, state, text: findingText(finding, language), rule: ruleText(finding.check, language), accepted }
}
