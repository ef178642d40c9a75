import { foldWords } from './fold-words'
import { groupingId, groupingsOf, isInGrouping, type Grouping } from './groupings'
import type { Meeting } from './meeting'
import type { Party } from './party'
import { createPositionTable } from './position-lookup'
import { STANCES } from './position'
import { inProtocolOrder } from './protocol-order'

/** How the rows of the matrix follow each other. `protocol` is the order of delegations of the meeting. */
export type RowOrder =
  | { readonly kind: 'protocol' }
  | { readonly kind: 'alphabetical' }
  | { readonly kind: 'stance'; readonly themeId: string }
  | { readonly kind: 'grouping' }

/** Which parties the matrix shows, and in what order. */
export interface Arrangement {
  readonly order: RowOrder
  /** Only the parties of this grouping (see `groupingId`); null for all. */
  readonly groupingId: string | null
  /** Only the parties whose name or short name contains it, whatever its case and accents; empty for all. */
  readonly text: string
  /** The language the names are sorted in (BCP 47). */
  readonly language: string
  /** What a party is called on the screen or the page. */
  readonly nameOf: (party: Party) => string
}

/**
 * Under what a row stands where rows are ordered by grouping: a grouping; a state that is in none (`rest`); a party of which no country is
 * known (`no-country`), and which therefore could not be put into any but an own list.
 */
export type Section = Grouping | { readonly kind: 'rest' } | { readonly kind: 'no-country' }

/** One row of the matrix; `section` is null where rows are not ordered by grouping. */
export interface MatrixRow {
  readonly party: Party
  readonly section: Section | null
}

/** The rows of the matrix; each party at most once, and equal ones in protocol order. */
export function arrangeRows(meeting: Meeting, arrangement: Arrangement): readonly MatrixRow[] {
  const parties = meeting.lists.party.filter((party) => isShown(party, arrangement))
  const { order } = arrangement
  switch (order.kind) {
    case 'protocol':
      return inProtocolOrder(parties, meeting.fields.protocolOrder, meeting.fields.book.language, arrangement.nameOf).map(rowOf)
    case 'alphabetical':
      return sortByName(parties, arrangement).map(rowOf)
    case 'stance':
      return sortByStance(meeting, parties, order.themeId).map(rowOf)
    case 'grouping':
      return sortByGrouping(parties)
  }
}

function rowOf(party: Party): MatrixRow {
  return { party, section: null }
}

function isShown(party: Party, { groupingId: id, text, nameOf }: Arrangement): boolean {
  if (id !== null && !isInGrouping(party, id)) return false
  const wanted = foldWords(text)
  return [nameOf(party), party.name, party.shortName].some((name) => foldWords(name).includes(wanted))
}

function sortByName(parties: readonly Party[], { language, nameOf }: Arrangement): readonly Party[] {
  const collator = new Intl.Collator(language)
  return parties.toSorted((left, right) => collator.compare(nameOf(left), nameOf(right)))
}

/** From support to opposition; those nobody knows about last. */
function sortByStance(meeting: Meeting, parties: readonly Party[], themeId: string): readonly Party[] {
  const table = createPositionTable(meeting)
  const rank = (party: Party) => STANCES.indexOf(table.stanceAt(party.id, themeId))
  return parties.toSorted((left, right) => rank(left) - rank(right))
}

/** Names a section the same way each time: those of `groupingId`, `rest` and `no-country`. */
export function sectionId(section: Section): string {
  return section.kind === 'rest' || section.kind === 'no-country' ? section.kind : groupingId(section)
}

/** The adviser's own lists come first, since they were made for this meeting; then EU, NATO, G7, other states, parties without a country. */
function sortByGrouping(parties: readonly Party[]): readonly MatrixRow[] {
  const rows = parties.map((party) => ({ party, section: sectionOf(party) }))
  const own = [...new Set(rows.flatMap(({ section }) => (section.kind === 'own' ? [sectionId(section)] : [])))]
  const sections = [...own, 'eu', 'nato', 'g7', 'rest', 'no-country']
  const rank = (section: Section) => sections.indexOf(sectionId(section))
  return rows.toSorted((left, right) => rank(left.section) - rank(right.section))
}

/** Those who invite are no section: they belong to the others, too. */
function sectionOf(party: Party): Section {
  const groupings = groupingsOf(party).filter(({ kind }) => kind !== 'hosts')
  const alone: Section = { kind: party.countryCode === null ? 'no-country' : 'rest' }
  return groupings.find(({ kind }) => kind === 'own') ?? groupings[0] ?? alone
}
