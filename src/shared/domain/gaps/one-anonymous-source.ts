import { isSameFact, type Evidence } from '../evidence'
import type { Meeting } from '../meeting'
import type { Gap } from './gap'

/** Something that rests on nothing but what one unnamed person or group is reported to have said ("French officials"). */
export function findAnonymousClaims(meeting: Meeting): readonly Gap[] {
  const seen = new Set<string>()
  return meeting.lists.evidence.flatMap((evidence) => {
    const { fact, attribution, stated } = evidence
    if (seen.has(fact.id) || attribution === null || attribution.isNamed || !isAlone(evidence, meeting)) return []
    seen.add(fact.id)
    return [{ rule: 'one-anonymous-source' as const, fact, values: { who: attribution.who, stated } }]
  })
}

/** No other source supports the same fact; the same words in the same source count once. */
function isAlone({ id, fact, sourceId }: Evidence, meeting: Meeting): boolean {
  return !meeting.lists.evidence.some((other) => other.id !== id && isSameFact(other.fact, fact) && other.sourceId !== sourceId)
}
