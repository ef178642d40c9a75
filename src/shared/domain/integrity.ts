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
  for (const check of [
    checkPeople,
    checkPresence,
    checkThemes,
    checkPositions,
    checkMatters,
    checkPoints,
    checkSuggestions,
    checkEvidence,
  ]) {
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

function checkThemes({ lists }: Meeting, known: Known): BrokenReference | null {
  const broken = lists.theme.find(({ leadPersonId }) => leadPersonId !== null && !known.person.has(leadPersonId))
  return broken ? { from: 'theme', id: broken.id, field: 'leadPersonId' } : null
}

/** At most one position for each party and theme, and one mandate for each theme. */
function checkPositions({ lists }: Meeting, known: Known): BrokenReference | null {
  const seen = new Set<string>()
  for (const { id, partyId, themeId } of lists.position) {
    const cell = `${partyId} ${themeId}`
    if (!known.party.has(partyId) || seen.has(cell)) return { from: 'position', id, field: 'partyId' }
    if (!known.theme.has(themeId)) return { from: 'position', id, field: 'themeId' }
    seen.add(cell)
  }
  const themes = lists.mandate.map(({ themeId }) => themeId)
  const twice = lists.mandate.find(({ themeId }, index) => themes.indexOf(themeId) !== index)
  return twice ? { from: 'mandate', id: twice.id, field: 'themeId' } : null
}

function checkMatters({ lists }: Meeting, known: Known): BrokenReference | null {
  for (const from of ['mandate', 'judgement', 'bracket'] as const) {
    const broken = lists[from].find(({ themeId }) => !known.theme.has(themeId))
    if (broken) return { from, id: broken.id, field: 'themeId' }
  }
  for (const { id, partyId, themeId } of lists.commitment) {
    if (partyId !== null && !known.party.has(partyId)) return { from: 'commitment', id, field: 'partyId' }
    if (themeId !== null && !known.theme.has(themeId)) return { from: 'commitment', id, field: 'themeId' }
  }
  const unheld = lists.bracket.find(({ holderIds }) => holderIds.some((holder) => !known.party.has(holder)))
  return unheld ? { from: 'bracket', id: unheld.id, field: 'holderIds' } : null
}

function checkPoints({ lists }: Meeting, known: Known): BrokenReference | null {
  for (const { id, themeId, text } of lists.point) {
    if (themeId !== null && !known.theme.has(themeId)) return { from: 'point', id, field: 'themeId' }
    if (text.some(({ cites }) => cites !== null && !known.evidence.has(cites))) return { from: 'point', id, field: 'text' }
  }
  return null
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
