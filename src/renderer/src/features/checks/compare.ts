import type { AssessedFinding } from '../../../../shared/domain/checks/assess-findings'
import { statedValues } from '../../../../shared/domain/checks/conflicting-sources'
import { decideFor } from '../../../../shared/domain/checks/decide-conflict'
import { isSameStatement } from '../../../../shared/domain/checks/statements'
import type { Fact } from '../../../../shared/domain/evidence'
import { findItem, type Meeting } from '../../../../shared/domain/meeting'
import { passagesFor, type Passage } from '../../state/evidence'

/** One of the values that sources give, with the passages that give it. */
export interface Statement {
  readonly value: string
  readonly passages: readonly Passage[]
  /** The field can take this value; otherwise only the decision is kept. */
  readonly fitsField: boolean
}

/** What the sources of a conflict say, value by value, in the order in which they were found. */
export function statementsOf(meeting: Meeting, { finding }: AssessedFinding): readonly Statement[] {
  const passages = passagesFor(meeting, finding.fact)
  return statedValues(passages.map(({ evidence }) => evidence)).map((value) => ({
    value,
    passages: passages.filter(({ evidence }) => evidence.stated.trim() !== '' && isSameStatement(value, evidence.stated.trim())),
    fitsField: decideFor(meeting, finding.fact, value) !== null,
  }))
}

/** What the briefing says now, as words; empty for nothing. */
export function valueNow(meeting: Meeting, { kind, id, field }: Fact): string {
  const thing: object | undefined = kind === 'meeting' ? meeting.fields : findItem(meeting, kind, id)
  const value = (thing as Readonly<Record<string, unknown>> | undefined)?.[field]
  if (field === 'expectedLeaders' && meeting.fields.expectedLeaders) {
    const { qualifier, count } = meeting.fields.expectedLeaders
    return [qualifier, count].filter(Boolean).join(' ')
  }
  if (field === 'day') return meeting.fields.day ?? meeting.fields.dateWords
  if (field === 'partyId') return findItem(meeting, 'party', String(value))?.name ?? ''
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
