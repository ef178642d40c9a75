import type { Meeting } from './meeting'
import { isHost, type Party } from './party'

/**
 * The members of the lists a party belongs to by its country (ISO 3166-1 alpha-2), as of 2025: the European Union (27 since 2020), NATO
 * (32 since Sweden's accession on 7 March 2024) and the G7 (seven states; the EU takes part without being counted).
 */
const MEMBERS = {
  eu: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  nato: 'AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL NO PL PT RO SE SI SK TR US',
  g7: 'CA DE FR GB IT JP US',
} as const

/** The groupings the program knows; any other is a list of the adviser's own. */
const KNOWN_GROUPINGS = ['hosts', 'eu', 'nato', 'g7'] as const
/** See {@link KNOWN_GROUPINGS}. */
type KnownGrouping = (typeof KNOWN_GROUPINGS)[number]

/** A list of parties: those who invite, a known organisation, or a list of the adviser's own with its name. */
export type Grouping = { readonly kind: KnownGrouping } | { readonly kind: 'own'; readonly name: string }

const CODES: Readonly<Record<keyof typeof MEMBERS, ReadonlySet<string>>> = {
  eu: new Set(MEMBERS.eu.split(' ')),
  nato: new Set(MEMBERS.nato.split(' ')),
  g7: new Set(MEMBERS.g7.split(' ')),
}

/** A grouping as one text, for lists to choose from: `eu`, `own:Nordic`. Equal groupings have equal texts. */
export function groupingId(grouping: Grouping): string {
  return grouping.kind === 'own' ? `own:${grouping.name}` : grouping.kind
}

/** The groupings a party is in: the known ones in the order of `KNOWN_GROUPINGS`, then its own lists. */
export function groupingsOf(party: Party): readonly Grouping[] {
  const known = KNOWN_GROUPINGS.filter((kind) => isInKnown(party, kind)).map((kind): Grouping => ({ kind }))
  const names = [...new Set(party.groupings.map((name) => name.trim()).filter((name) => name !== ''))]
  return [...known, ...names.map((name): Grouping => ({ kind: 'own', name }))]
}

/** The groupings that have a party at this meeting: known ones first, own lists as they appear. */
export function allGroupings(meeting: Meeting): readonly Grouping[] {
  const { party: parties } = meeting.lists
  const found = new Map(parties.flatMap(groupingsOf).map((grouping) => [groupingId(grouping), grouping]))
  const known = KNOWN_GROUPINGS.flatMap((kind) => found.get(kind) ?? [])
  return [...known, ...[...found.values()].filter(({ kind }) => kind === 'own')]
}

/** Whether the party is in the grouping with that text; see {@link groupingId}. */
export function isInGrouping(party: Party, id: string): boolean {
  return groupingsOf(party).some((grouping) => groupingId(grouping) === id)
}

function isInKnown(party: Party, kind: KnownGrouping): boolean {
  if (kind === 'hosts') return isHost(party)
  return party.countryCode !== null && CODES[kind].has(party.countryCode)
}
