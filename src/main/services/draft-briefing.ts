import { createHash } from 'node:crypto'
import { acceptSuggestions } from '../../shared/domain/accept-many'
import { applyCommand } from '../../shared/domain/apply-command'
import type { SimpleCommand } from '../../shared/domain/command'
import type { BookLanguage } from '../../shared/domain/edition'
import { createMeeting, type Meeting } from '../../shared/domain/meeting'
import { WEAK, type Finding, type Suggestion } from '../../shared/domain/suggestion'
import { idSequence } from './ids'
import type { Drafted } from '../intake/drafted'
import type { RawSource } from '../intake/read/reading'
import { describeSource } from './source-service'

/** A source that has been read, with the bytes it was read from. */
export interface SourceAtHand {
  readonly raw: RawSource
  readonly drafted: Drafted
}

/**
 * One briefing out of several sources, without a person: what the rules are reasonably sure of is taken in, in the order of the sources.
 * Pure and repeatable: the same sources on the same `day` (ISO 8601) give the same briefing, identities included.
 */
export function draftBriefing(sources: readonly SourceAtHand[], day: string, language: BookLanguage): Meeting {
  const at = `${day}T00:00:00.000Z`
  const newId = idSequence(seedOf(sources, day))
  const empty = createMeeting(newId(), titleOf(sources), at)
  const start: Meeting = { ...empty, fields: { ...empty.fields, book: { ...empty.fields.book, language } } }
  return sources.reduce((meeting, source) => addSource(meeting, source, newId, at), start)
}

function addSource(meeting: Meeting, { raw, drafted }: SourceAtHand, newId: () => string, at: string): Meeting {
  const item = describeSource({ ...raw, kind: 'file' }, drafted, newId(), at)
  const known = apply(meeting, { kind: 'add', of: 'source', item, index: null }, at)
  const suggestions = drafted.findings
    .filter(({ confidence }) => confidence >= WEAK)
    .map((finding): Suggestion => ({ ...finding, id: newId(), sourceId: item.id, state: 'proposed' }))
  const proposed = suggestions.reduce(
    (current, each) => apply(current, { kind: 'add', of: 'suggestion', item: each, index: null }, at),
    known,
  )
  const accepted = applyCommand(proposed, acceptSuggestions(proposed, suggestions, newId, at), at)
  return accepted.ok ? accepted.value.meeting : proposed
}

/** Additions with fresh identities always fit. */
function apply(meeting: Meeting, command: SimpleCommand, at: string): Meeting {
  const applied = applyCommand(meeting, command, at)
  if (!applied.ok) throw new Error(applied.problem.code)
  return applied.value.meeting
}

function titleOf(sources: readonly SourceAtHand[]): string {
  const titles = sources.flatMap(({ drafted }) => drafted.findings.flatMap(({ value }) => (value.field === 'title' ? [value.text] : [])))
  return titles[0] ?? sources[0]?.raw.name ?? '—'
}

function seedOf(sources: readonly SourceAtHand[], day: string): string {
  const hash = createHash('sha256').update(day)
  for (const { raw } of sources) hash.update(raw.name).update(raw.bytes)
  return hash.digest('hex')
}

/** Findings of several sources as one list: what says the same keeps all its evidence, marked with the position of its source. */
export function mergeFindings(sources: readonly SourceAtHand[]): readonly Finding[] {
  const merged = new Map<string, Finding>()
  for (const [source, { drafted }] of sources.entries()) {
    for (const finding of drafted.findings) {
      const key = JSON.stringify(finding.value)
      const known = merged.get(key)
      const anchors = finding.anchors.map((anchor) => ({ ...anchor, source }))
      merged.set(key, known ? { ...known, anchors: [...known.anchors, ...anchors] } : { ...finding, anchors })
    }
  }
  return [...merged.values()]
}
