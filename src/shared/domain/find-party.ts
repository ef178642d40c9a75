import { foldWords } from './fold-words'
import type { Meeting } from './meeting'
import { nameOf, type Person } from './person'
import type { Party } from './party'

/** The languages in which the names of states are understood: those of the interface. */
const LANGUAGES = ['en', 'ro', 'fr'] as const

/** Short names in use that no table of country names has. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  GB: ['UK', 'Britain', 'Great Britain'],
  US: ['USA', 'America'],
  TR: ['Turkey'],
  CZ: ['Czech Republic'],
  NL: ['Holland'],
  MD: ['Republic of Moldova'],
}

/** Finds the party that some words name, or null when none or several could be meant. */
export type FindParty = (words: string) => Party | null

/** Finds parties by name, short name, country code or the name of the country in a language of the interface; case and accents do not matter. */
export function createPartyFinder(meeting: Meeting): FindParty {
  const namesOf = createNamer()
  return finderOf(meeting.lists.party.flatMap((party) => namesOf(party).map((name) => [name, party] as const)))
}

/**
 * Finds the party for which somebody speaks: the party itself, or that of a person who is named in full, by surname or by a post, where
 * only one is meant.
 */
export function createSpeakerFinder(meeting: Meeting): FindParty {
  const findParty = createPartyFinder(meeting)
  const parties = new Map(meeting.lists.party.map((party) => [party.id, party]))
  const entries = meeting.lists.person.flatMap((person) => {
    const party = parties.get(person.partyId ?? '')
    return party ? callsOf(person).map((call) => [call, party] as const) : []
  })
  const findDelegation = finderOf(entries)
  return (words) => findParty(words) ?? findDelegation(words)
}

function finderOf(entries: readonly (readonly [string, Party])[]): FindParty {
  const byName = new Map<string, Party | null>()
  for (const [name, party] of entries) {
    const key = foldWords(name)
    const other = byName.get(key)
    if (key !== '') byName.set(key, other === undefined || other?.id === party.id ? party : null)
  }
  return (words) => byName.get(foldWords(words)) ?? null
}

function createNamer(): (party: Party) => readonly string[] {
  const tables = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }))
  return ({ name, shortName, countryCode }) => {
    if (countryCode === null) return [name, shortName]
    const ofCountry = tables.flatMap((table) => table.of(countryCode) ?? [])
    return [name, shortName, countryCode, ...ofCountry, ...(ALIASES[countryCode] ?? [])]
  }
}

/** "Ingrid Solheim", "Dr Ingrid Solheim", "Solheim", "Prime Minister", "Prime Minister Ingrid Solheim". */
function callsOf(person: Person): readonly string[] {
  const { name, post } = person
  const surname = name.split(/\s+/u).at(-1) ?? ''
  return [name, nameOf(person), surname, post, name && post ? `${post} ${name}` : '']
}
