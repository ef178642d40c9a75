import type { ItemKind, Meeting } from './meeting'
import { REFERENCES, type IsHit } from './references'

/** A thing that points at another one that is not there, that is there a second time, or a person who is nobody. */
export interface BrokenReference {
  readonly from: ItemKind | 'meeting'
  readonly id: string
  readonly field: string
}

/**
 * The first reference inside a meeting that leads nowhere, or null. Checked after each command and when a file is read, so that
 * no other code has to doubt a reference.
 */
export function findBrokenReference(meeting: Meeting): BrokenReference | null {
  for (const broken of brokenReferences(meeting)) return broken
  return null
}

/** Every reference that leads nowhere, one after the other; an iteration that is left early has checked no more than it gave. */
export function* brokenReferences(meeting: Meeting): Generator<BrokenReference, void> {
  const twins = doubledIdentities(meeting)
  // While two things answer to one identity nobody can say which of them is meant: everything else is looked at afterwards.
  yield* twins.length > 0 ? twins : danglingReferences(meeting)
}

function* danglingReferences(meeting: Meeting): Broken {
  const isMissing = createIsMissing(meeting)
  for (const { from, field, points } of REFERENCES) {
    for (const item of meeting.lists[from]) if (points(item, isMissing)) yield { from, id: item.id, field }
  }
  const { leaderPersonId } = meeting.fields
  if (leaderPersonId !== null && isMissing('person', leaderPersonId)) yield { from: 'meeting', id: meeting.id, field: 'leaderPersonId' }
  yield* namelessPeople(meeting)
  yield* doubledPositions(meeting)
  yield* doubled(meeting, 'attendance', 'personId')
  yield* doubled(meeting, 'mandate', 'themeId')
  yield* doubled(meeting, 'result', 'themeId')
  yield* tornPoints(meeting)
}

function createIsMissing(meeting: Meeting): IsHit {
  const entries = Object.entries(meeting.lists).map(([kind, list]) => [kind, new Set(list.map((item) => item.id))])
  const known = { ...Object.fromEntries(entries), meeting: new Set([meeting.id]) } as Record<ItemKind | 'meeting', ReadonlySet<string>>
  return (kind, id) => !known[kind].has(id)
}

type Broken = Iterable<BrokenReference>

function doubledIdentities({ lists }: Meeting): readonly BrokenReference[] {
  return Object.entries(lists).flatMap(([kind, list]) => {
    const seen = new Set<string>()
    const twins = list.filter(({ id }) => seen.size === seen.add(id).size)
    return twins.map(({ id }) => ({ from: kind as ItemKind, id, field: 'id' }))
  })
}

function* namelessPeople({ lists }: Meeting): Broken {
  for (const { id, name, post } of lists.person) if (name.trim() === '' && post.trim() === '') yield { from: 'person', id, field: 'name' }
}

/** At most one position for each party and theme. */
function* doubledPositions({ lists }: Meeting): Broken {
  const seen = new Map<string, Set<string>>()
  for (const { id, partyId, themeId } of lists.position) {
    const themes = seen.get(partyId) ?? new Set()
    if (themes.has(themeId)) yield { from: 'position', id, field: 'partyId' }
    seen.set(partyId, themes.add(themeId))
  }
}

/** A person has at most one attendance, a theme at most one mandate and one result; two would contradict each other. */
function* doubled({ lists }: Meeting, from: 'attendance' | 'mandate' | 'result', field: string): Broken {
  const seen = new Set<string>()
  for (const item of lists[from]) {
    const owner = 'personId' in item ? item.personId : item.themeId
    if (seen.has(owner)) yield { from, id: item.id, field }
    seen.add(owner)
  }
}

/** A point belongs to a theme or to a conversation, never to both. */
function* tornPoints({ lists }: Meeting): Broken {
  for (const { id, themeId, bilateralId } of lists.point) {
    if (themeId !== null && bilateralId !== null) yield { from: 'point', id, field: 'bilateralId' }
  }
}
