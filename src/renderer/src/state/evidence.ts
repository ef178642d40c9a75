import { isSameFact, type Evidence, type Fact } from '../../../shared/domain/evidence'
import { findItem, type Meeting } from '../../../shared/domain/meeting'
import type { Source } from '../../../shared/domain/source'

/** One passage that supports a fact, with the source it stands in. */
export interface Passage {
  readonly evidence: Evidence
  readonly source: Source
}

/** What supports a fact, in the order it was found. */
export function passagesFor(meeting: Meeting, fact: Fact): readonly Passage[] {
  return meeting.lists.evidence.filter((each) => isSameFact(each.fact, fact)).flatMap((evidence) => withSource(meeting, evidence))
}

function withSource(meeting: Meeting, evidence: Evidence): readonly Passage[] {
  const source = findItem(meeting, 'source', evidence.sourceId)
  return source ? [{ evidence, source }] : []
}

/** The different values that the passages give, each once; more than one means that the sources disagree. */
export function statedValues(passages: readonly Passage[]): readonly string[] {
  const values = new Map(passages.map(({ evidence }) => [evidence.stated.trim().toLowerCase(), evidence.stated]))
  values.delete('')
  return [...values.values()]
}

/** The passage with that identity, or null when it has gone. */
export function passageOf(meeting: Meeting, evidenceId: string): Passage | null {
  const evidence = findItem(meeting, 'evidence', evidenceId)
  return evidence ? (withSource(meeting, evidence)[0] ?? null) : null
}

/** What supports or contradicts any field of a thing, in the order it was found. */
export function passagesAbout(meeting: Meeting, kind: Fact['kind'], id: string): readonly Passage[] {
  return meeting.lists.evidence.filter(({ fact }) => fact.kind === kind && fact.id === id).flatMap((each) => withSource(meeting, each))
}
