import { eld } from 'eld/extrasmall'

/** Languages that have a lexicon of their own. */
export const LANGUAGES = ['en', 'ro', 'fr', 'de', 'pl', 'uk'] as const
/** See {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number]

/** Near neighbours that are recognised so that they are not mistaken for a language with a lexicon. */
const DECOYS = ['es', 'it', 'pt', 'nl', 'cs', 'hu', 'ru', 'tr', 'ar', 'zh', 'ja', 'ko', 'he', 'el']

/** Finds the language of a piece of text; null where none with a lexicon is sure enough (or, when a guess will do, likely). */
export type DetectLanguage = (text: string, isGuessEnough?: boolean) => Language | null

function isLanguage(tag: string): tag is Language {
  return LANGUAGES.some((language) => language === tag)
}

/** Makes a detector of its own, independent of other users of the library. */
export function createLanguageDetector(): DetectLanguage {
  const detector = eld.newInstance()
  detector.setLanguageSubset([...LANGUAGES, ...DECOYS])
  return (text, isGuessEnough = false) => {
    const result = detector.detect(text.slice(0, 400))
    return isLanguage(result.language) && (isGuessEnough || result.isReliable()) ? result.language : null
  }
}
