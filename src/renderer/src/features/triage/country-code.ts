import { fold } from './fold'

const ALPHABET = Array.from({ length: 26 }, (_, index) => String.fromCharCode('A'.charCodeAt(0) + index))
/** The languages in which a person may type the name of a state. */
const LANGUAGES = ['en', 'ro', 'fr'] as const

/** Makes the question "which state is called that?": its ISO 3166-1 code, or null for anything that is not the name of a state. */
export function createCountryCodes(): (name: string) => string | null {
  let codes: ReadonlyMap<string, string> | null = null
  return (name) => {
    codes ??= readNames()
    return codes.get(fold(name)) ?? null
  }
}

/** Chromium knows the names; codes without a name in its tables are no states. */
function readNames(): ReadonlyMap<string, string> {
  const codes = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second))
  const names = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }))
  const entries = codes.flatMap((code) => names.map((name) => [fold(name.of(code) ?? ''), code] as const))
  return new Map(entries.filter(([name]) => name !== '').toReversed())
}
