import type { Fact } from './evidence'
import type { ItemKind, Meeting } from './meeting'

/** A thing that points at another one that is not there, or a person who is nobody. */
export interface BrokenReference {
  readonly from: ItemKind
  readonly id: string
  readonly field: string
}

/**
 * The first reference inside a meeting that leads nowhere, or null. Checked after each command and when a file is read, so that
 * no other code has to doubt a reference.
 */
export function findBrokenReference(meeting: Meeting): BrokenReference | null {
  const known = identities(meeting)
  for (const check of [checkPeople, checkPresence, checkPoints, checkSuggestions, checkEvidence]) {
    const broken = check(meeting, known)
    if (broken) return broken
  }
  return null
}

type Known = Readonly<Record<ItemKind | 'meeting', ReadonlySet<string>>>

function identities(meeting: Meeting): Known {
  const entries = Object.entries(meeting.lists).map(([kind, list]) => [kind, new Set(list.map((item) => item.id))])
  return { ...Object.fromEntries(entries), meeting: new Set([meeting.id]) } as Known
}

function checkPeople({ lists }: Meeting, known: Known): BrokenReference | null {
  for (const { id, partyId, name, post } of lists.person) {
    if (partyId !== null && !known.party.has(partyId)) return { from: 'person', id, field: 'partyId' }
    if (name.trim() === '' && post.trim() === '') return { from: 'person', id, field: 'name' }
  }
  return null
}

/** Each person has at most one attendance; two would contradict each other. */
function checkPresence({ lists }: Meeting, known: Known): BrokenReference | null {
  const seen = new Set<string>()
  for (const { id, personId } of lists.attendance) {
    if (!known.person.has(personId) || seen.has(personId)) return { from: 'attendance', id, field: 'personId' }
    seen.add(personId)
  }
  return null
}

function checkPoints({ lists }: Meeting, known: Known): BrokenReference | null {
  const broken = lists.point.find(({ themeId }) => themeId !== null && !known.theme.has(themeId))
  return broken ? { from: 'point', id: broken.id, field: 'themeId' } : null
}

function checkSuggestions({ lists }: Meeting, known: Known): BrokenReference | null {
  const broken = lists.suggestion.find(({ sourceId }) => !known.source.has(sourceId))
  return broken ? { from: 'suggestion', id: broken.id, field: 'sourceId' } : null
}

function checkEvidence({ lists }: Meeting, known: Known): BrokenReference | null {
  for (const { id, sourceId, fact } of lists.evidence) {
    if (!known.source.has(sourceId)) return { from: 'evidence', id, field: 'sourceId' }
    if (!isKnown(fact, known)) return { from: 'evidence', id, field: 'fact' }
  }
  return null
}

function isKnown(fact: Fact, known: Known): boolean {
  return known[fact.kind].has(fact.id)
}
