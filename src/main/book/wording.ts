import type { BookLanguage } from '../../shared/domain/edition'
import { en } from './words/en'
import { fr } from './words/fr'
import { ro } from './words/ro'
import type { BookWords, Plural, Qualifier } from './words/words'

/** How the book speaks in one language: its fixed words, and days, countries, counts and quotations put the way that language does. */
export interface Wording {
  readonly words: BookWords
  /** An ISO day with its weekday: "Tuesday, 6 January 2026"; in the Gregorian calendar whatever the computer is set to. */
  readonly longDay: (day: string) => string
  /** An ISO day or the day of an ISO instant (UTC) without weekday: "6 January 2026". */
  readonly day: (dayOrInstant: string) => string
  /** The name of a state by ISO 3166-1 code, or `fallback` when there is no code or the code has no name. */
  readonly country: (code: string | null, fallback: string) => string
  /** The name of a language by BCP 47 tag. */
  readonly language: (tag: string) => string
  /** The sentence in the plural form that `count` asks for, filled with `values`. */
  readonly plural: (plural: Plural, count: number, values: Values) => string
  /** The text inside the language's quotation marks. */
  readonly quote: (text: string) => string
  /** A list with commas and the language's "and". */
  readonly list: (items: readonly string[]) => string
  /** A quantity with the separators of the language. */
  readonly number: (value: number) => string
  /** A qualifier of a source ("about", "aproximativ") in the book's language; one that is not known stays as written. */
  readonly qualifier: (asWritten: string) => string
}

type Values = Readonly<Record<string, string | number>>

const CATALOGUES: Readonly<Record<BookLanguage, BookWords>> = { en, ro, fr }
/** Day before month, as the whole of Europe writes it; English in the British form. */
const LOCALES: Readonly<Record<BookLanguage, string>> = { en: 'en-GB', ro: 'ro-RO', fr: 'fr-FR' }

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  ...same('about', [
    'about',
    'around',
    'approximately',
    'some',
    'roughly',
    'circa',
    'aproximativ',
    'cam',
    'în jur de',
    'environ',
    'autour de',
  ]),
  ...same('at-least', ['at least', 'cel puțin', 'au moins']),
  ...same('more-than', ['more than', 'over', 'peste', 'mai mult de', 'plus de']),
  ...same('up-to', ['up to', 'până la', 'jusqu’à', "jusqu'à"]),
  ...same('nearly', ['nearly', 'almost', 'aproape', 'près de', 'presque']),
}

function same(qualifier: Qualifier, variants: readonly string[]): Record<string, Qualifier> {
  return Object.fromEntries(variants.map((variant) => [variant, qualifier]))
}

/** Puts values into a sentence of a catalogue; a placeholder without a value stays as it is. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/gu, (placeholder, name: string) => String(values[name] ?? placeholder))
}

/** The wording of a language. Intl only, so the same language gives the same words wherever the same ICU data runs. */
export function createWording(language: BookLanguage): Wording {
  const locale = LOCALES[language]
  const words = CATALOGUES[language]
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
  const [open, close] = words.quotes
  return {
    words,
    longDay: formatterOf(locale, { weekday: 'long' }),
    day: formatterOf(locale, {}),
    country: (code, fallback) => (code ? nameIn(locale, 'region', code) : undefined) ?? fallback,
    language: (tag) => nameIn(locale, 'language', tag) ?? tag,
    plural: (plural, count, values) => fill(formOf(plural, rules.select(count)), values),
    quote: (text) => `${open}${text}${close}`,
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    number: (value) => numbers.format(value),
    qualifier: (asWritten) => qualifierIn(words, asWritten),
  }
}

function formatterOf(locale: string, options: Intl.DateTimeFormatOptions): (day: string) => string {
  const date = { day: 'numeric', month: 'long', year: 'numeric' } as const
  const format = new Intl.DateTimeFormat(locale, { ...options, ...date, calendar: 'gregory', timeZone: 'UTC' })
  return (day) => {
    const iso = day.slice(0, 10)
    const date = new Date(`${iso}T00:00:00Z`)
    // The 31st of February has the form of a day and is none: it is printed as it is written, not as the 3rd of March.
    const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
    return isReal ? format.format(date) : iso
  }
}

function nameIn(locale: string, type: 'region' | 'language', code: string): string | undefined {
  return new Intl.DisplayNames(locale, { type, fallback: 'none' }).of(code)
}

function formOf(plural: Plural, category: Intl.LDMLPluralRule): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { ...plural }
  return forms[category] ?? plural.other
}

function qualifierIn(words: BookWords, asWritten: string): string {
  const known = QUALIFIERS[asWritten.trim().toLowerCase()]
  return known ? words.qualifiers[known] : asWritten
}
