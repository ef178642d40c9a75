import type { SimpleCommand } from './command'
import type { Anchor, Evidence, Fact } from './evidence'
import { foldWords } from './fold-words'
import type { Meeting } from './meeting'
import { pageOf } from './page-note'
import { createParty, type Party } from './party'
import type { Suggestion, SuggestionValue } from './suggestion'

/** The shape of a suggestion for one field of the briefing. */
export type ValueOf<Field extends SuggestionValue['field']> = Extract<SuggestionValue, { field: Field }>

/** What an acceptance needs beside the suggestion: the briefing as it is, and fresh identities. */
export interface Desk {
  readonly meeting: Meeting
  readonly suggestion: Suggestion
  readonly newId: () => string
}

interface FoundParty {
  readonly party: Party
  readonly commands: readonly SimpleCommand[]
}

/** The party with that country or name, or a new one with the commands that add and cite it. */
export function findOrAddParty(desk: Desk, name: string, countryCode: string | null): FoundParty {
  const known = desk.meeting.lists.party.find((party) => isSameParty(party, name, countryCode))
  if (known) return { party: known, commands: [] }
  const party = createParty(desk.newId(), name, countryCode, 'unspecified')
  const commands: readonly SimpleCommand[] = [
    { kind: 'add', of: 'party', item: party, index: null },
    cite(desk, { kind: 'party', id: party.id, field: 'name' }, name),
  ]
  return { party, commands }
}

function isSameParty(party: Party, name: string, countryCode: string | null): boolean {
  return countryCode ? party.countryCode === countryCode : foldWords(party.name) === foldWords(name)
}

/** The whole sentence a suggestion was read from. */
export function lastAnchor(suggestion: Suggestion): Anchor {
  const anchor = suggestion.anchors.at(-1)
  if (!anchor) throw new Error('a suggestion without an anchor passed validation')
  return anchor
}

/**
 * A claim ("he stays away") is cited with its sentence and with who is reported to have said it; an identity (a name, a post) with its
 * own words only, since nobody is quoted for it.
 */
export function cite(desk: Desk, fact: Fact, stated: string, reach: 'span' | 'sentence' = 'span'): SimpleCommand {
  const { suggestion, newId } = desk
  const isClaim = reach === 'sentence' || fact.kind === 'meeting'
  const anchor = (reach === 'span' ? suggestion.anchors[0] : undefined) ?? lastAnchor(suggestion)
  const item: Evidence = {
    id: newId(),
    fact,
    sourceId: suggestion.sourceId,
    anchor,
    page: pageOf(suggestion.notes),
    grade: '6',
    stated,
    bearing: 'for',
    attribution: isClaim ? suggestion.attribution : null,
  }
  return { kind: 'add', of: 'evidence', item, index: null }
}
