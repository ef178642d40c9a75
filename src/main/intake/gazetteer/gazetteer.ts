import cities from './cities.generated.json'
import countries from './countries.generated.json'

/** Names in one language with the ISO 3166-1 code of the state they stand for. */
export type NamesToCodes = Readonly<Record<string, string>>

const names: Readonly<Record<string, NamesToCodes>> = countries.names
const adjectives: Readonly<Record<string, NamesToCodes>> = countries.adjectives
const exonyms: Readonly<Record<string, NamesToCodes>> = cities.exonyms
const english: NamesToCodes = countries.english

/** Names of states in a language (BCP 47 primary tag); empty for a language without data. */
export function countryNames(language: string): NamesToCodes {
  return names[language] ?? {}
}

/** Adjectives of states in a language, lower case where the language writes them so; may end in `*`. */
export function countryAdjectives(language: string): NamesToCodes {
  return adjectives[language] ?? {}
}

/** Names of cities as one language writes them, with the code of their state. */
export function cityNames(language: string): NamesToCodes {
  return exonyms[language] ?? {}
}

/** Names of big cities as GeoNames writes them, for any language. */
export const internationalCities: NamesToCodes = cities.international

/** The English short name of a state; the code itself when it is not an ISO 3166-1 code. */
export function englishCountryName(code: string): string {
  return english[code] ?? code
}
