import type { CheckName, Finding, Values } from '../shared/domain/checks/check'
import { m } from './generated/messages'
import { getLocale, type Locale } from './generated/runtime'

interface Options {
  locale?: Locale
}
type Sentence = (values: Values, options: Options) => string

/** Longer texts are cut in a sentence about them; the place they stand at shows them whole. */
const LONGEST_WORDS = 160

const FORMATTING: Readonly<Record<Locale, string>> = { en: 'en-GB', ro: 'ro-RO', fr: 'fr-FR' }

/** Each message takes the values of its check under their own names; a test tries all of them. */
const worded =
  (message: (inputs: never, options: Options) => string): Sentence =>
  (values, options) =>
    message(values as never, options)

/** A qualifier that opened its sentence ("Around 27") stands in the middle of another one here. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const SENTENCES: Readonly<Record<CheckName, Sentence>> = {
  'no-date': (values, options) => (values['words'] ? worded(m.checks_no_date_words)(values, options) : m.checks_no_date({}, options)),
  'few-leaders-known': (values, options) =>
    worded(m.checks_few_leaders_known)({ ...values, qualifier: lowerFirst(String(values['qualifier'] ?? '')) }, options).replace(
      / {2,}/gu,
      ' ',
    ),
  'no-place': worded(m.checks_no_place),
  'no-zone': worded(m.checks_no_zone),
  'no-host': worded(m.checks_no_host),
  'theme-not-named': worded(m.checks_theme_not_named),
  'no-themes': worded(m.checks_no_themes),
  'themes-over-announced': worded(m.checks_themes_over_announced),
  'no-marking': worded(m.checks_no_marking),
  'no-purpose': worded(m.checks_no_purpose),
  'long-purpose': worded(m.checks_long_purpose),
  'no-objectives': worded(m.checks_no_objectives),
  'many-objectives': worded(m.checks_many_objectives),
  'long-objective': worded(m.checks_long_objective),
  'past-deadline': worded(m.checks_past_deadline),
  'conflicting-sources': worded(m.checks_conflicting_sources),
  'role-without-country': worded(m.checks_role_without_country),
  'person-without-post': worded(m.checks_person_without_post),
  'attendance-unknown': worded(m.checks_attendance_unknown),
  'absence-without-reason': worded(m.checks_absence_without_reason),
  'absence-without-source': worded(m.checks_absence_without_source),
  'absent-lead': worded(m.checks_absent_lead),
  'one-anonymous-source': worded(m.checks_one_anonymous_source),
  'two-places': worded(m.checks_two_places),
  'absent-speaker': worded(m.checks_absent_speaker),
  'no-time-to-move': worded(m.checks_no_time_to_move),
  'outside-meeting': worded(m.checks_outside_meeting),
  'impossible-time': worded(m.checks_impossible_time),
  'item-without-time': worded(m.checks_item_without_time),
  'item-without-minutes': worded(m.checks_item_without_minutes),
  'no-interpretation': worded(m.checks_no_interpretation),
  'bilateral-without-last-time': worded(m.checks_bilateral_without_last_time),
  'bilateral-without-deliverables': worded(m.checks_bilateral_without_deliverables),
  'bilateral-headings': worded(m.checks_bilateral_headings),
  'theme-without-objective': worded(m.checks_theme_without_objective),
  'theme-without-points': worded(m.checks_theme_without_points),
  'theme-without-lead': worded(m.checks_theme_without_lead),
  'theme-without-minutes': worded(m.checks_theme_without_minutes),
  'theme-headings': worded(m.checks_theme_headings),
  'long-theme': worded(m.checks_long_theme),
  'bracket-without-holder': worded(m.checks_bracket_without_holder),
  'bracket-without-instruction': worded(m.checks_bracket_without_instruction),
  'mixed-sentence': worded(m.checks_mixed_sentence),
  'open-judgement': worded(m.checks_open_judgement),
  'mixed-scales': worded(m.checks_mixed_scales),
  'no-key-points': worded(m.checks_no_key_points),
  'many-points': worded(m.checks_many_points),
  'too-many-points': worded(m.checks_too_many_points),
  'long-point': worded(m.checks_long_point),
  'points-over-page': worded(m.checks_points_over_page),
  'unlikely-point': worded(m.checks_unlikely_point),
  'over-time': worded(m.checks_over_time),
  'silent-point': worded(m.checks_silent_point),
  'weak-words': worded(m.checks_weak_words),
  'marking-above-book': worded(m.checks_marking_above_book),
  'portion-not-marked': worded(m.checks_portion_not_marked),
  'other-marking-scheme': worded(m.checks_other_marking_scheme),
  'unknown-marking': worded(m.checks_unknown_marking),
  'party-without-position': worded(m.checks_party_without_position),
  'position-without-source': worded(m.checks_position_without_source),
  'stale-position': worded(m.checks_stale_position),
  'commitment-without-source': worded(m.checks_commitment_without_source),
  'commitment-without-amount': worded(m.checks_commitment_without_amount),
  'commitment-without-due': worded(m.checks_commitment_without_due),
  'commitment-overdue': worded(m.checks_commitment_overdue),
  'fact-without-source': worded(m.checks_fact_without_source),
  'one-origin': worded(m.checks_one_origin),
  'weak-source': worded(m.checks_weak_source),
  'source-not-graded': worded(m.checks_source_not_graded),
  'weak-item': worded(m.checks_weak_item),
  'items-not-graded': worded(m.checks_items_not_graded),
  'source-not-described': worded(m.checks_source_not_described),
  'carried-over': worded(m.checks_carried_over),
  'undefined-abbreviation': worded(m.checks_undefined_abbreviation),
}

/** One sentence that says what a check has found. Without a locale the language of the interface holds. */
export function findingText({ check, values }: Pick<Finding, 'check' | 'values'>, locale?: Locale): string {
  return SENTENCES[check](inWords(values, locale ?? getLocale()), locale ? { locale } : {})
}

function inWords(values: Values, locale: Locale): Values {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, wordOf(key, value, locale)]))
}

function wordOf(key: string, value: string | number, locale: Locale): string | number {
  if (typeof value === 'number') return value
  if (key.startsWith('day')) return dayInWords(value, locale)
  return value.length > LONGEST_WORDS ? `${value.slice(0, LONGEST_WORDS - 1).trimEnd()}…` : value
}

/** A calendar day in words; what is no day stays as it is. */
export function dayInWords(day: string, locale: Locale = getLocale()): string {
  const noon = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(noon.getTime())) return day
  return new Intl.DateTimeFormat(FORMATTING[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(noon)
}
