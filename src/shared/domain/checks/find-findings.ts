import type { Meeting } from '../meeting'
import { ALL_CHECKS, checkNamed } from './all-checks'
import type { Check, Finding } from './check'
import { createGround, type Ground } from './ground'

/**
 * Everything the checks find in a briefing, in the order of the checks. Pure: the same briefing at the same moment gives the same findings.
 * `now` is an instant, ISO 8601 in UTC.
 */
export function findFindings(meeting: Meeting, now: string): readonly Finding[] {
  const ground = createGround(meeting, now)
  return ALL_CHECKS.flatMap((check) => findWith(check, ground))
}

function findWith({ name, severity, find }: Check, ground: Ground): readonly Finding[] {
  return find(ground).map((found) => ({ ...found, check: name, severity }))
}

/** What nobody knows yet and the reader of a book is told about, whether or not somebody has accepted that it is so. */
export function findUnknowns(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ check }) => checkNamed(check).kind === 'unknown')
}
