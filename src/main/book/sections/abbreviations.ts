import type { AbbreviationsSection } from '../check-model'
import type { Desk } from './desk'

/** The short forms that the meeting explains, by the alphabet of the book's language; null when there are none. */
export function createAbbreviations({ meeting, wording }: Desk, language: string): AbbreviationsSection | null {
  const explained = meeting.fields.abbreviations.filter(({ short, meaning }) => short.trim() !== '' && meaning.trim() !== '')
  if (explained.length === 0) return null
  const collator = new Intl.Collator(language)
  const items = explained
    .map(({ short, meaning }) => ({ short, meaning }))
    .toSorted((left, right) => collator.compare(left.short, right.short))
  return { heading: wording.words.checks.abbreviations, items }
}
