import type { Evidence, Fact } from '../evidence'
import type { Check, Found } from './check'
import type { Ground } from './ground'
import { isSameStatement } from './statements'

/** The fields whose evidence gives a value; for others it gives whole sentences, which differ without contradicting each other. */
const VALUE_FIELDS: ReadonlySet<string> = new Set([
  ...['place', 'day', 'expectedLeaders', 'declaredThemes'].map((field) => `meeting ${field}`),
  ...['party name', 'party role', 'person name', 'person post', 'person partyId', 'attendance status', 'attendance standIn'],
  ...['commitment amount', 'commitment due'],
])

/** Sources give different values for one fact; they stay side by side until a person decides. */
export const conflictingSources: Check = {
  name: 'conflicting-sources',
  severity: 'error',
  area: 'sources',
  kind: 'contradiction',
  source: 'icd-206',
  find: ({ evidencedFacts }: Ground) =>
    evidencedFacts.flatMap((evidence): readonly Found[] => {
      const [first] = evidence
      if (!first || !isOfValue(first.fact)) return []
      const values = statedValues(evidence)
      return values.length < 2
        ? []
        : [{ fact: first.fact, subject: '', values: { values: values.join(' / '), field: fieldOf(first.fact) } }]
    }),
}

function isOfValue(fact: Fact): boolean {
  return VALUE_FIELDS.has(fieldOf(fact))
}

function fieldOf({ kind, field }: Fact): string {
  return `${kind} ${field}`
}

/** What the sources give for a fact, each value once, as it was first given; one value, or none, where they agree. */
export function statedValues(evidence: readonly Evidence[]): readonly string[] {
  const values: string[] = []
  for (const { stated, bearing } of evidence) {
    const value = stated.trim()
    const isNew = value !== '' && bearing === 'for' && !values.some((known) => isSameStatement(known, value))
    if (isNew) values.push(value)
  }
  return values
}
