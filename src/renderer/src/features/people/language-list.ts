/** The languages offered: those of the United Nations, of Europe and of the larger states beyond; BCP 47. */
const LANGUAGES = (
  'ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko ky lb lt lv mk mn ms mt nl no pl ps pt ro ru ' +
  'sk sl sq sr sv sw th tl tr uk ur uz vi zh'
).split(' ')

export interface LanguageOption {
  readonly tag: string
  readonly name: string
}

/** The name of a language in the language of `locale`; the tag itself when it has none. */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
}

/** The languages to choose from, by name; those that are chosen already are among them, whatever they are. */
export function languageOptions(chosen: readonly string[], locale: string): readonly LanguageOption[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const { compare } = new Intl.Collator(locale)
  return [...new Set([...LANGUAGES, ...chosen])]
    .map((tag) => ({ tag, name: names.of(tag) ?? tag }))
    .toSorted((left, right) => compare(left.name, right.name))
}
