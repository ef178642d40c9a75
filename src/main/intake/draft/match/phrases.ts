import { BODIES } from '../../gazetteer/bodies'
import { cityNames, countryAdjectives, countryNames, internationalCities } from '../../gazetteer/gazetteer'
import { LEXICONS } from '../lexicon/lexicons'
import type { Cue, Lexicon } from '../lexicon/types'
import { LANGUAGES, type Language } from '../text/language'
import { PhraseTrie, type Shape } from './trie'
import { addCalendar } from './calendar'

/** The phrases of every language and, apart, the names that are the same in all of them. */
export interface PhraseBook {
  readonly byLanguage: Readonly<Record<Language, PhraseTrie<Cue>>>
  readonly international: PhraseTrie<Cue>
}

const INFLECTED: ReadonlySet<Language> = new Set(['pl', 'uk', 'ro'])
const VOWEL_END = /[aeiouyăâîąęаеиіїоуюяьй]$/u
/** Common words in one of the languages that also are names of cities or states when they begin a sentence. */
const MINIMUM_STEM = 4

function shapeOf(name: string): Shape {
  return name === name.toUpperCase() && /^[\p{Lu}.]{2,6}$/u.test(name) && name !== 'NATO' && name !== 'НАТО' ? 'upper' : 'capital'
}

/** "Francja" also stands for "Francji", "Francją": the stem and up to four letters, in languages that inflect names. */
function inflected(name: string): string {
  const words = name.split(' ').map((word) => {
    const stem = word.replace(VOWEL_END, '')
    return stem.length >= MINIMUM_STEM ? `${stem}~` : word
  })
  return words.join(' ')
}

function addNames(trie: PhraseTrie<Cue>, cue: Cue, list: Readonly<Record<string, string>>, language: Language): void {
  for (const [name, code] of Object.entries(list)) {
    trie.add(name, { cue, value: code, shape: shapeOf(name) })
    if (INFLECTED.has(language) && shapeOf(name) === 'capital') trie.add(inflected(name), { cue, value: code, shape: 'capital' })
    if (language === 'de' && !name.endsWith('s')) trie.add(`${name}s`, { cue, value: code, shape: shapeOf(name) })
  }
}

function addLexicon(trie: PhraseTrie<Cue>, lexicon: Lexicon): void {
  for (const { cue, value, phrases } of lexicon.entries) {
    const shape = lexicon.language === 'de' && cue === 'event' ? 'capital' : 'any'
    for (const phrase of phrases) trie.add(phrase, { cue, value, shape })
  }
  lexicon.numbers.forEach((words, index) => {
    for (const word of words.split('/')) trie.add(word, { cue: 'number', value: String(index + 1), shape: 'any' })
  })
}

function createTrie(language: Language): PhraseTrie<Cue> {
  const trie = new PhraseTrie<Cue>()
  addLexicon(trie, LEXICONS[language])
  addNames(trie, 'country', countryNames(language), language)
  addNames(trie, 'city', cityNames(language), language)
  const adjectiveShape: Shape = language === 'en' ? 'capital' : 'any'
  for (const [word, code] of Object.entries(countryAdjectives(language)))
    trie.add(word, { cue: 'adjective', value: code, shape: adjectiveShape })
  addCalendar(trie, language)
  return trie
}

function createInternational(): PhraseTrie<Cue> {
  const trie = new PhraseTrie<Cue>()
  for (const { name, forms } of BODIES)
    for (const form of forms) trie.add(form, { cue: 'body', value: name, shape: shapeOf(form.replaceAll('~', '')) })
  for (const [name, code] of Object.entries(internationalCities)) trie.add(name, { cue: 'city', value: code, shape: 'capital' })
  return trie
}

/** Builds all phrases once; the result is only read afterwards. */
export function createPhraseBook(): PhraseBook {
  const tries = LANGUAGES.map((language) => [language, createTrie(language)] as const)
  return { byLanguage: Object.fromEntries(tries) as Record<Language, PhraseTrie<Cue>>, international: createInternational() }
}
