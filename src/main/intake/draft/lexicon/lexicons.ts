import type { Language } from '../text/language'
import { german } from './de'
import { english } from './en'
import { french } from './fr'
import { polish } from './pl'
import { romanian } from './ro'
import type { Lexicon } from './types'
import { ukrainian } from './uk'

/** The lexicon of each language; a language is added by one more file and one more line. */
export const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  en: english,
  ro: romanian,
  fr: french,
  de: german,
  pl: polish,
  uk: ukrainian,
}
