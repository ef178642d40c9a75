import { pageOf } from '../../../../shared/domain/page-note'
import type { Suggestion } from '../../../../shared/domain/suggestion'
import { m } from '../../../../messages/generated/messages'

type Sentences = Readonly<Record<string, (() => string) | undefined>>

/** A sentence a rule; the drafting names its rules `field.what-it-saw`. */
const RULES: Sentences = {
  'title.event-noun': m.rules_title_event_noun,
  'place.event-sentence': m.rules_place_event_sentence,
  'place.locative': m.rules_place_event_sentence,
  'date.event-sentence': m.rules_date_event_sentence,
  'host.co-hosts': m.rules_host_co_hosts,
  'host.hosted-by': m.rules_host_hosted_by,
  'host.will-host': m.rules_host_will_host,
  'count.number-before-noun': m.rules_count_number_before_noun,
  'themes.declared-number': m.rules_themes_declared_number,
  'theme.listed': m.rules_theme_listed,
  'theme.discuss': m.rules_theme_discuss,
  'theme.focus': m.rules_theme_focus,
  'person.role-before-name': m.rules_person_role_before_name,
  'person.role-after-name': m.rules_person_role_after_name,
  'person.honorific': m.rules_person_honorific,
  'person.state-of-name': m.rules_person_state_of_name,
  'person.listed': m.rules_person_listed,
  'person.speaker': m.rules_person_speaker,
  'person.participant': m.rules_person_participant,
  'person.written-as-name': m.rules_person_written_as_name,
  'person.role-only': m.rules_person_role_only,
  'position.supports': m.rules_position_supports,
  'position.opposes': m.rules_position_opposes,
  'position.conditional': m.rules_position_conditional,
  'position.undecided': m.rules_position_undecided,
  'position.states': m.rules_position_states,
  'commitment.commits': m.rules_commitment_commits,
}

const NOTES: Sentences = {
  'affiliation-inferred': m.rules_note_affiliation_inferred,
  'role-inferred': m.rules_note_role_inferred,
  'role-without-country': m.rules_note_role_without_country,
  'no-role': m.rules_note_no_role,
  'speaker-guessed': m.rules_note_speaker_guessed,
  'place-not-in-gazetteer': m.rules_note_place_not_in_gazetteer,
  'date-only-weekday': m.rules_note_date_only_weekday,
  'date-only-relative': m.rules_note_date_only_relative,
  'date-only-month': m.rules_note_date_only_month,
  'by-video': m.rules_note_by_video,
  'leaves-early': m.rules_note_leaves_early,
  'arrives-late': m.rules_note_arrives_late,
  'skips-part': m.rules_note_skips_part,
}

/** Why the drafting proposes it, as a sentence; a rule without a sentence of its own gets a general one. */
export function ruleText(rule: string): string {
  return (RULES[rule] ?? m.rules_other)()
}

/** Everything that speaks for or against a suggestion: the reason, who said so, and what to be careful about. */
export function reasonTexts({ rule, notes, attribution }: Suggestion): readonly string[] {
  const said = attribution && (attribution.isNamed ? m.rules_said_by : m.rules_said_by_unnamed)({ who: attribution.who })
  const remarks = notes.flatMap((note) => NOTES[note]?.() ?? [])
  const page = pageOf(notes)
  const place = page === null ? [] : [m.rules_note_page({ page })]
  return [ruleText(rule), ...(said ? [said] : []), ...remarks, ...place]
}
