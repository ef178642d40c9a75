import type { Acceptance } from '../acceptance'
import { SEVERITIES, type Finding } from './check'

const LONGEST_STAMP = 500

/** A finding and what a person has said about it. */
export interface AssessedFinding {
  readonly finding: Finding
  /** `changed`: it was accepted and says something else since, so it is asked about again. */
  readonly state: 'open' | 'accepted' | 'changed'
  /** What was accepted; null for an open finding. */
  readonly acceptance: Acceptance | null
}

/** What a finding says, in one line that differs when it says something else; kept with an acceptance. */
export function stampOf({ subject, values }: Pick<Finding, 'subject' | 'values'>): string {
  const said = Object.keys(values)
    .toSorted()
    .map((key) => `${key}=${String(values[key])}`)
  const stamp = `${subject}|${said.join(';')}`
  return stamp.length <= LONGEST_STAMP ? stamp : `${stamp.slice(0, LONGEST_STAMP - 17)}#${digestOf(stamp)}`
}

/** A short number for a long text (FNV-1a, twice 32 bits), so that texts which begin alike have stamps that differ. */
function digestOf(text: string): string {
  const fold = (start: number) =>
    Array.from(text).reduce((hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619), start) >>> 0
  return [fold(2_166_136_261), fold(84_696_351)].map((part) => part.toString(16).padStart(8, '0')).join('')
}

/** The findings with what was accepted of them, errors first; within a severity they keep their order. */
export function assessFindings(findings: readonly Finding[], acceptances: readonly Acceptance[]): readonly AssessedFinding[] {
  const known = new Map<string, Acceptance[]>()
  for (const each of acceptances) known.set(placeOf(each, each.stamp), [...(known.get(placeOf(each, each.stamp)) ?? []), each])
  const assessed = findings.map((finding) => assess(finding, known))
  const rank = ({ finding }: AssessedFinding) => SEVERITIES.indexOf(finding.severity)
  return assessed.toSorted((left, right) => rank(left) - rank(right))
}

function assess(finding: Finding, known: ReadonlyMap<string, readonly Acceptance[]>): AssessedFinding {
  const stamp = stampOf(finding)
  const acceptances = known.get(placeOf(finding, stamp)) ?? []
  const same = acceptances.find((each) => each.stamp === stamp)
  if (same) return { finding, state: 'accepted', acceptance: same }
  const last = acceptances.at(-1)
  return last ? { finding, state: 'changed', acceptance: last } : { finding, state: 'open', acceptance: null }
}

/** The check, the fact and the subject, which stands before the bar of a stamp. */
function placeOf({ check, fact }: Pick<Acceptance, 'check' | 'fact'>, stamp: string): string {
  return [check, fact.kind, fact.id, fact.field, stamp.slice(0, stamp.indexOf('|') + 1)].join(' ')
}
