import { checkNamed } from '../shared/domain/checks/all-checks'
import type { CheckArea, CheckName, RuleSource, Severity } from '../shared/domain/checks/check'
import { m } from './generated/messages'
import type { Locale } from './generated/runtime'

type Words<Key extends string> = Readonly<Record<Key, (inputs: Record<string, never>, options: { locale?: Locale }) => string>>

const RULES: Words<CheckName> = {
  'no-date': m.checks_rule_no_date,
  'no-place': m.checks_rule_no_place,
  'no-zone': m.checks_rule_no_zone,
  'no-host': m.checks_rule_no_host,
  'few-leaders-known': m.checks_rule_few_leaders_known,
  'theme-not-named': m.checks_rule_theme_not_named,
  'no-themes': m.checks_rule_no_themes,
  'themes-over-announced': m.checks_rule_themes_over_announced,
  'no-marking': m.checks_rule_no_marking,
  'no-purpose': m.checks_rule_no_purpose,
  'long-purpose': m.checks_rule_long_purpose,
  'no-objectives': m.checks_rule_no_objectives,
  'many-objectives': m.checks_rule_many_objectives,
  'long-objective': m.checks_rule_long_objective,
  'past-deadline': m.checks_rule_past_deadline,
  'conflicting-sources': m.checks_rule_conflicting_sources,
  'role-without-country': m.checks_rule_role_without_country,
  'person-without-post': m.checks_rule_person_without_post,
  'attendance-unknown': m.checks_rule_attendance_unknown,
  'absence-without-reason': m.checks_rule_absence_without_reason,
  'absence-without-source': m.checks_rule_absence_without_source,
  'absent-lead': m.checks_rule_absent_lead,
  'one-anonymous-source': m.checks_rule_one_anonymous_source,
  'two-places': m.checks_rule_two_places,
  'absent-speaker': m.checks_rule_absent_speaker,
  'no-time-to-move': m.checks_rule_no_time_to_move,
  'outside-meeting': m.checks_rule_outside_meeting,
  'impossible-time': m.checks_rule_impossible_time,
  'item-without-time': m.checks_rule_item_without_time,
  'item-without-minutes': m.checks_rule_item_without_minutes,
  'no-interpretation': m.checks_rule_no_interpretation,
  'bilateral-without-last-time': m.checks_rule_bilateral_without_last_time,
  'bilateral-without-deliverables': m.checks_rule_bilateral_without_deliverables,
  'bilateral-headings': m.checks_rule_bilateral_headings,
  'theme-without-objective': m.checks_rule_theme_without_objective,
  'theme-without-points': m.checks_rule_theme_without_points,
  'theme-without-lead': m.checks_rule_theme_without_lead,
  'theme-without-minutes': m.checks_rule_theme_without_minutes,
  'theme-headings': m.checks_rule_theme_headings,
  'long-theme': m.checks_rule_long_theme,
  'bracket-without-holder': m.checks_rule_bracket_without_holder,
  'bracket-without-instruction': m.checks_rule_bracket_without_instruction,
  'mixed-sentence': m.checks_rule_mixed_sentence,
  'open-judgement': m.checks_rule_open_judgement,
  'mixed-scales': m.checks_rule_mixed_scales,
  'no-key-points': m.checks_rule_no_key_points,
  'many-points': m.checks_rule_many_points,
  'too-many-points': m.checks_rule_too_many_points,
  'long-point': m.checks_rule_long_point,
  'points-over-page': m.checks_rule_points_over_page,
  'unlikely-point': m.checks_rule_unlikely_point,
  'over-time': m.checks_rule_over_time,
  'silent-point': m.checks_rule_silent_point,
  'weak-words': m.checks_rule_weak_words,
  'marking-above-book': m.checks_rule_marking_above_book,
  'portion-not-marked': m.checks_rule_portion_not_marked,
  'other-marking-scheme': m.checks_rule_other_marking_scheme,
  'unknown-marking': m.checks_rule_unknown_marking,
  'party-without-position': m.checks_rule_party_without_position,
  'position-without-source': m.checks_rule_position_without_source,
  'stale-position': m.checks_rule_stale_position,
  'commitment-without-source': m.checks_rule_commitment_without_source,
  'commitment-without-amount': m.checks_rule_commitment_without_amount,
  'commitment-without-due': m.checks_rule_commitment_without_due,
  'commitment-overdue': m.checks_rule_commitment_overdue,
  'fact-without-source': m.checks_rule_fact_without_source,
  'one-origin': m.checks_rule_one_origin,
  'weak-source': m.checks_rule_weak_source,
  'source-not-graded': m.checks_rule_source_not_graded,
  'weak-item': m.checks_rule_weak_item,
  'items-not-graded': m.checks_rule_items_not_graded,
  'source-not-described': m.checks_rule_source_not_described,
  'carried-over': m.checks_rule_carried_over,
  'undefined-abbreviation': m.checks_rule_undefined_abbreviation,
}

const SOURCES: Words<RuleSource> = {
  'fco-1983': m.checks_source_fco_1983,
  'fco-1985': m.checks_source_fco_1985,
  'dod-2014': m.checks_source_dod_2014,
  'icd-203': m.checks_source_icd_203,
  'icd-206': m.checks_source_icd_206,
  'ajp-2-1': m.checks_source_ajp_2_1,
  'cfr-2001-21': m.checks_source_cfr_2001_21,
  sherpa: m.checks_source_sherpa,
}

const AREAS: Words<CheckArea> = {
  meeting: m.checks_area_meeting,
  people: m.checks_area_people,
  programme: m.checks_area_programme,
  themes: m.checks_area_themes,
  points: m.checks_area_points,
  positions: m.checks_area_positions,
  commitments: m.checks_area_commitments,
  sources: m.checks_area_sources,
  markings: m.checks_area_markings,
}

const SEVERITY: Words<Severity> = { error: m.checks_severity_error, warning: m.checks_severity_warning, hint: m.checks_severity_hint }

const optionsOf = (locale?: Locale) => (locale ? { locale } : {})

/** What a check asks for, as a rule, with where the rule comes from in brackets. Without a locale the language of the interface holds. */
export function ruleText(check: CheckName, locale?: Locale): string {
  const options = optionsOf(locale)
  const source = SOURCES[checkNamed(check).source]({}, options)
  return m.checks_rule_of({ rule: RULES[check]({}, options), source }, options)
}

/** The part of a briefing that a check looks at. */
export function areaText(area: CheckArea, locale?: Locale): string {
  return AREAS[area]({}, optionsOf(locale))
}

/** How much a finding matters, in one word. */
export function severityText(severity: Severity, locale?: Locale): string {
  return SEVERITY[severity]({}, optionsOf(locale))
}
