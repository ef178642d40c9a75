import { ALL_CHECKS, checkNamed } from './all-checks'
import type { AssessedFinding } from './assess-findings'
import { CHECK_AREAS, type CheckArea } from './check'

/** How many checks pass, and what the others have found. A check passes when it has found nothing, or nothing that was not accepted. */
export interface Tally {
  readonly checks: number
  readonly passed: number
  readonly errors: number
  readonly warnings: number
  readonly hints: number
  readonly accepted: number
}

/** How ready a briefing is: never one number alone, but what it is made of, as a whole and for each part. */
export interface Readiness extends Tally {
  readonly areas: readonly (Tally & { readonly area: CheckArea })[]
}

/** Counts how ready a briefing is. */
export function countReadiness(assessed: readonly AssessedFinding[]): Readiness {
  const areas = CHECK_AREAS.map((area) => ({ area, ...tallyOf(assessed, area) }))
  return { ...tallyOf(assessed, null), areas }
}

function tallyOf(assessed: readonly AssessedFinding[], area: CheckArea | null): Tally {
  const checks = ALL_CHECKS.filter((check) => area === null || check.area === area)
  const own = assessed.filter(({ finding }) => area === null || checkNamed(finding.check).area === area)
  const open = own.filter(({ state }) => state !== 'accepted')
  const count = (severity: string) => open.filter(({ finding }) => finding.severity === severity).length
  const failed = new Set(open.map(({ finding }) => finding.check)).size
  const found = { errors: count('error'), warnings: count('warning'), hints: count('hint'), accepted: own.length - open.length }
  return { checks: checks.length, passed: checks.length - failed, ...found }
}
