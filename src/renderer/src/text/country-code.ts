import { INTERFACE_LANGUAGES } from '../../../shared/ipc/settings'

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))

/** The ISO 3166-1 code of a state by its name in any language of the interface, or null for anything else ("NATO"). */
export function countryCodeOf(name: string): string | null {
  const wanted = name.trim().toLocaleLowerCase()
  const names = INTERFACE_LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }))
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  return codes.find((code) => names.some((each) => each.of(code)?.toLocaleLowerCase() === wanted)) ?? null
}
