import { removeWithDependents } from '../../../../shared/domain/remove'
import type { Action } from '../../../../shared/domain/command'
import type { Meeting } from '../../../../shared/domain/meeting'
import type { Source } from '../../../../shared/domain/source'

/** A source with how much of what it says waits for a decision. */
export interface SourceLine {
  readonly source: Source
  readonly suggestions: number
  readonly waiting: number
}

/** The sources of a meeting, the first added first. */
export function sourceLines({ lists }: Meeting): readonly SourceLine[] {
  return lists.source.map((source) => {
    const own = lists.suggestion.filter(({ sourceId }) => sourceId === source.id)
    return { source, suggestions: own.length, waiting: own.filter(({ state }) => state === 'proposed').length }
  })
}

/** What disappears from a meeting together with a source. */
export interface Losses {
  readonly suggestions: number
  readonly evidence: number
}

export function lossesWith({ lists }: Meeting, { id }: Source): Losses {
  const own = (each: { readonly sourceId: string }) => each.sourceId === id
  return { suggestions: lists.suggestion.filter(own).length, evidence: lists.evidence.filter(own).length }
}

export function removal(meeting: Meeting, { id, title }: Source): Action {
  return { label: 'remove', subject: title, command: removeWithDependents(meeting, 'source', id) }
}

export function changeOf({ id, title }: Source, changes: Partial<Pick<Source, 'title' | 'reliability'>>): Action {
  return { label: 'edit', subject: changes.title ?? title, command: { kind: 'change', of: 'source', id, changes } }
}
