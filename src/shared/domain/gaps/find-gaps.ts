import type { Meeting } from '../meeting'
import { findAbsencesWithoutReason } from './absence-without-reason'
import { findFewLeadersKnown } from './few-leaders-known'
import type { FindGaps, Gap } from './gap'
import { findEmptyFields } from './empty-fields'
import { findAnonymousClaims } from './one-anonymous-source'
import { findPeopleWithoutPost } from './person-without-post'
import { findRolesWithoutCountry } from './role-without-country'
import { findThemeGaps } from './theme-not-named'

const RULES: readonly FindGaps[] = [
  findEmptyFields,
  findFewLeadersKnown,
  findThemeGaps,
  findAbsencesWithoutReason,
  findRolesWithoutCountry,
  findPeopleWithoutPost,
  findAnonymousClaims,
]

/** Everything a briefing does not hold yet, in the order a reader would ask: the meeting, who comes, what about, how sure. */
export function findGaps(meeting: Meeting): readonly Gap[] {
  return RULES.flatMap((find) => find(meeting))
}
