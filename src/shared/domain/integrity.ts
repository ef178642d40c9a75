import type { Fact } from './evidence'
import type { ItemKind, Meeting } from './meeting'

/** A thing that points at another one that is not there, that is there a second time, or a person who is nobody. */
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
  for (const broken of brokenReferences(meeting)) return broken
  return null
}

/** Every reference that leads nowhere, one after the other; an iteration that is left early has checked no more than it gave. */
export function* brokenReferences(meeting: Meeting): Generator<BrokenReference, void> {
  const known = identities(meeting)
  yield* checkPeople(meeting, known)
  yield* checkPresence(meeting, known)
  yield* checkThemes(meeting, known)
  yield* checkPositions(meeting, known)
  yield* checkMandates(meeting)
  yield* checkMatters(meeting, known)
  yield* checkPoints(meeting, known)
  yield* checkSuggestions(meeting, known)
  yield* checkEvidence(meeting, known)
}

type Known = Readonly<Record<ItemKind | 'meeting', ReadonlySet<string>>>
type Broken = Iterable<BrokenReference>

function identities(meeting: Meeting): Known {
  const entries = Object.entries(meeting.lists).map(([kind, list]) => [kind, new Set(list.map((item) => item.id))])
  return { ...Object.fromEntries(entries), meeting: new Set([meeting.id]) } as Known
}

function* checkPeople({ lists }: Meeting, known: Known): Broken {
  for (const { id, partyId, name, post } of lists.person) {
    if (partyId !== null && !known.party.has(partyId)) yield { from: 'person', id, field: 'partyId' }
    if (name.trim() === '' && post.trim() === '') yield { from: 'person', id, field: 'name' }
  }
}

/** Each person has at most one attendance; two would contradict each other. */
function* checkPresence({ lists }: Meeting, known: Known): Broken {
  const seen = new Set<string>()
  for (const { id, personId } of lists.attendance) {
    if (!known.person.has(personId) || seen.has(personId)) yield { from: 'attendance', id, field: 'personId' }
    seen.add(personId)
  }
}

function* checkThemes({ lists }: Meeting, known: Known): Broken {
  for (const { id, leadPersonId } of lists.theme) {
    if (leadPersonId !== null && !known.person.has(leadPersonId)) yield { from: 'theme', id, field: 'leadPersonId' }
  }
}

/** At most one position for each party and theme. */
function* checkPositions({ lists }: Meeting, known: Known): Broken {
  const seen = new Map(lists.party.map(({ id }) => [id, new Set<string>()]))
  for (const { id, partyId, themeId } of lists.position) {
    const themes = seen.get(partyId)
    if (!themes || themes.has(themeId)) yield { from: 'position', id, field: 'partyId' }
    else if (!known.theme.has(themeId)) yield { from: 'position', id, field: 'themeId' }
    themes?.add(themeId)
  }
}

/** At most one mandate for each theme. */
function* checkMandates({ lists }: Meeting): Broken {
  const seen = new Set<string>()
  for (const { id, themeId } of lists.mandate) {
    if (seen.has(themeId)) yield { from: 'mandate', id, field: 'themeId' }
    seen.add(themeId)
  }
}

function* checkMatters({ lists }: Meeting, known: Known): Broken {
  for (const from of ['mandate', 'judgement', 'bracket'] as const) {
    for (const { id, themeId } of lists[from]) if (!known.theme.has(themeId)) yield { from, id, field: 'themeId' }
  }
  for (const { id, partyId, themeId } of lists.commitment) {
    if (partyId !== null && !known.party.has(partyId)) yield { from: 'commitment', id, field: 'partyId' }
    if (themeId !== null && !known.theme.has(themeId)) yield { from: 'commitment', id, field: 'themeId' }
  }
  for (const { id, holderIds } of lists.bracket) {
    if (holderIds.some((holder) => !known.party.has(holder))) yield { from: 'bracket', id, field: 'holderIds' }
  }
}

function* checkPoints({ lists }: Meeting, known: Known): Broken {
  for (const { id, themeId, text } of lists.point) {
    if (themeId !== null && !known.theme.has(themeId)) yield { from: 'point', id, field: 'themeId' }
    if (text.some(({ cites }) => cites !== null && !known.evidence.has(cites))) yield { from: 'point', id, field: 'text' }
  }
}

function* checkSuggestions({ lists }: Meeting, known: Known): Broken {
  for (const { id, sourceId } of lists.suggestion) {
    if (!known.source.has(sourceId)) yield { from: 'suggestion', id, field: 'sourceId' }
  }
}

function* checkEvidence({ lists }: Meeting, known: Known): Broken {
  for (const { id, sourceId, fact } of lists.evidence) {
    if (!known.source.has(sourceId)) yield { from: 'evidence', id, field: 'sourceId' }
    else if (!isKnown(fact, known)) yield { from: 'evidence', id, field: 'fact' }
  }
}

function isKnown(fact: Fact, known: Known): boolean {
  return known[fact.kind].has(fact.id)
}
