import english from '../texts/en.txt?raw'
import french from '../texts/fr.txt?raw'
import romanian from '../texts/ro.txt?raw'

/** The length every draft is measured with. */
const WORDS = 1_000

/** Texts of exactly {@link WORDS} words by language. */
export const TEXTS = { en: ofFixedLength(english), ro: ofFixedLength(romanian), fr: ofFixedLength(french) } as const

/** Repeats a shorter text, paragraphs included, and cuts it after the last word. */
function ofFixedLength(text: string): string {
  const pieces = text.match(/\S+\s*/g) ?? []
  return Array.from({ length: WORDS }, (_, index) => pieces[index % pieces.length]).join('')
}
