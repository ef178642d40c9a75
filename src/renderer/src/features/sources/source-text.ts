import type { Source } from '../../../../shared/domain/source'
import { m } from '../../../../messages/generated/messages'
import { formattingLocale } from '../../text/format'
import { reliabilityText } from '../../text/grade-text'

const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** What is known about a source, in a few words each: how it came, from whom, when, its language, encoding and length. */
export function factsOf(source: Source): readonly string[] {
  const kind = source.kind === 'file' ? m.sources_kind_file() : m.sources_kind_pasted()
  const accessed = m.sources_accessed({ date: dateText(source.accessed) })
  const length = m.sources_length({ count: source.textLength })
  const encoding = source.encoding === '' ? '' : m.sources_encoding({ name: source.encoding })
  return [kind, originText(source), accessed, languageText(source.language), encoding, length].filter(Boolean)
}

/** Author, publisher and day as the source itself gives them. */
function originText({ author, publisher, published }: Source): string {
  return [author, publisher, published === null ? '' : dateText(`${published}T12:00:00.000Z`)].filter(Boolean).join(', ')
}

function dateText(instant: string): string {
  return new Intl.DateTimeFormat(formattingLocale(), { dateStyle: 'long' }).format(new Date(instant))
}

/** The name of a language in the language of the interface, its first letter large; empty while it is not known. */
function languageText(language: string | null): string {
  const name = language === null ? '' : (new Intl.DisplayNames(formattingLocale(), { type: 'language' }).of(language) ?? language)
  return name.charAt(0).toLocaleUpperCase(formattingLocale()) + name.slice(1)
}

/** The grades a source can have, A to F, in words. */
export function reliabilityOptions(): readonly { readonly value: Source['reliability']; readonly label: string }[] {
  return GRADES.map((grade) => ({ value: grade, label: m.sources_reliability_option({ grade, words: reliabilityText(grade) }) }))
}
