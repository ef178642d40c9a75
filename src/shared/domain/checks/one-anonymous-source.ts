import type { Check, Found } from './check'
import type { Evidence } from '../evidence'
import type { Ground } from './ground'

/** Something that rests on nothing but what one unnamed person or group is reported to have said ("French officials"); told once for each thing. */
export const oneAnonymousSource: Check = {
  name: 'one-anonymous-source',
  severity: 'warning',
  area: 'sources',
  kind: 'unknown',
  source: 'icd-206',
  find: findAnonymous,
}

function findAnonymous({ evidencedFacts }: Ground): readonly Found[] {
  const seen = new Set<string>()
  return evidencedFacts.flatMap((evidence) => {
    const [first] = evidence
    if (!first || seen.has(first.fact.id) || !isOneUnnamed(evidence)) return []
    seen.add(first.fact.id)
    const { fact, stated, attribution } = first
    return [{ fact, subject: '', values: { who: attribution?.who ?? '', stated: stated || first.anchor.exact } }]
  })
}

/** The same words in the same source count once. */
function isOneUnnamed(evidence: readonly Evidence[]): boolean {
  const isUnnamed = evidence.every(({ attribution }) => attribution !== null && !attribution.isNamed)
  return isUnnamed && new Set(evidence.map(({ sourceId }) => sourceId)).size === 1
}
