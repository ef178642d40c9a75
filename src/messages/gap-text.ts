import type { Gap, GapRule } from '../shared/domain/gaps/gap'
import { m } from './generated/messages'
import type { Locale } from './generated/runtime'

interface Options {
  locale?: Locale
}
type Sentence = (values: Gap['values'], options: Options) => string

const word = (values: Gap['values'], key: string): string => String(values[key] ?? '')
/** A qualifier that opened its sentence ("Around 27") stands in the middle of another one here. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const about =
  (message: typeof m.gaps_person_without_post): Sentence =>
  (values, options) =>
    message({ name: word(values, 'name') }, options)
const plain =
  (message: typeof m.gaps_no_place): Sentence =>
  (_, options) =>
    message({}, options)

const SENTENCES: Readonly<Record<GapRule, Sentence>> = {
  'no-date': (values, options) =>
    values['words'] ? m.gaps_no_date_words({ words: word(values, 'words') }, options) : m.gaps_no_date({}, options),
  'no-place': plain(m.gaps_no_place),
  'no-host': plain(m.gaps_no_host),
  'few-leaders-known': (values, options) =>
    m
      .gaps_few_leaders_known(
        { known: word(values, 'known'), count: Number(values['count'] ?? 0), qualifier: lowerFirst(word(values, 'qualifier')) },
        options,
      )
      .replace(/ {2,}/gu, ' '),
  'theme-not-named': (values, options) => m.gaps_theme_not_named({ number: word(values, 'number') }, options),
  'no-themes': plain(m.gaps_no_themes),
  'role-without-country': (values, options) =>
    m.gaps_role_without_country({ name: word(values, 'name'), post: word(values, 'post') }, options),
  'person-without-post': about(m.gaps_person_without_post),
  'absence-without-reason': about(m.gaps_absence_without_reason),
  'one-anonymous-source': (values, options) =>
    m.gaps_one_anonymous_source({ stated: word(values, 'stated'), who: word(values, 'who') }, options),
  'no-marking': plain(m.gaps_no_marking),
  'no-purpose': plain(m.gaps_no_purpose),
}

/** One sentence that says what a briefing does not hold yet. Without a locale the language of the interface holds. */
export function gapText({ rule, values }: Pick<Gap, 'rule' | 'values'>, locale?: Locale): string {
  return SENTENCES[rule](values, locale ? { locale } : {})
}
