import type { Cue } from '../lexicon/types'
import type { Language } from '../text/language'
import type { PhraseTrie } from './trie'

/** Months and weekdays in the forms a language uses in running text, from the platform's own locale data (CLDR). */
const MONTH_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
]
const EXTRA_MONTHS: Partial<Record<Language, Readonly<Record<string, number>>>> = { de: { jänner: 1, feber: 2 }, en: { sept: 9 } }
/** Case endings of weekdays: "środa" is met as "środę", "середа" as "середу". */
const WEEKDAY_FORMS: Partial<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  pl: [[/a$/u, 'ę'], [/a$/u, 'y'], [/k$/u, 'ku']],
  uk: [[/а$/u, 'у'], [/я$/u, 'ю'], [/ок$/u, 'ка'], [/а$/u, 'и']],
  ro: [[/i$/u, 'ea'], [/ă$/u, 'a']],
  de: [[/$/u, 's'], [/$/u, 'abend'], [/$/u, 'nachmittag']],
} // prettier-ignore

function monthWord(language: Language, month: number, style: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).formatToParts(new Date(Date.UTC(2024, month, 3)))
  return (parts.find((part) => part.type === 'month')?.value ?? '').replace(/\.$/u, '').toLowerCase()
}

function weekdayWords(language: Language, weekday: number): readonly string[] {
  const day = new Date(Date.UTC(2024, 0, 1 + weekday))
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(day).toLowerCase()
  const forms = (WEEKDAY_FORMS[language] ?? []).filter(([ending]) => ending.test(name)).map(([ending, form]) => name.replace(ending, form))
  return [name, ...forms]
}

/** Names that also are everyday words, names or verbs need a capital: "May", "March", "Mai". */
function addMonth(trie: PhraseTrie<Cue>, language: Language, word: string, month: number): void {
  const shape = language === 'en' || language === 'de' ? 'capital' : 'any'
  if (word.length >= 3) trie.add(word, { cue: 'month', value: String(month), shape })
}

/** Adds the calendar words of a language: months carry 1 to 12, weekdays 1 (Monday) to 7. */
export function addCalendar(trie: PhraseTrie<Cue>, language: Language): void {
  for (let month = 0; month < 12; month++) {
    const words = new Set(MONTH_STYLES.map((style) => monthWord(language, month, style)))
    for (const word of words) addMonth(trie, language, word, month + 1)
  }
  for (const [word, month] of Object.entries(EXTRA_MONTHS[language] ?? {})) addMonth(trie, language, word, month)
  for (let weekday = 0; weekday < 7; weekday++) {
    for (const word of new Set(weekdayWords(language, weekday)))
      trie.add(word, { cue: 'weekday', value: String(weekday + 1), shape: 'any' })
  }
}
