import type { ReportedStatus, REPORTED_STANCES, Suggestion, SuggestionField, SuggestionValue } from '../../../../shared/domain/suggestion'
import { m } from '../../../../messages/generated/messages'
import { dayText, partyText } from '../../text/format'
import type { GroupName } from './suggestion-groups'
import type { PartName } from './suggestion-form'

type Words<Key extends string> = Readonly<Record<Key, () => string>>
type Stance = (typeof REPORTED_STANCES)[number]

const FIELD: Words<SuggestionField> = {
  title: m.terms_field_title,
  place: m.terms_field_place,
  date: m.terms_field_day,
  host: m.terms_role_host,
  expectedLeaders: m.terms_field_expected_leaders,
  declaredThemes: m.terms_field_declared_themes,
  person: m.triage_field_person,
  theme: m.triage_field_theme,
  position: m.triage_field_position,
  commitment: m.triage_field_commitment,
}

const GROUP: Words<GroupName> = {
  meeting: m.triage_group_meeting,
  people: m.triage_group_people,
  themes: m.triage_group_themes,
  statements: m.triage_group_statements,
}

const PART: Words<PartName> = {
  text: m.triage_part_text,
  words: m.triage_part_words,
  day: m.terms_field_day,
  name: m.terms_field_name,
  isCoHost: m.terms_field_role,
  count: m.triage_part_count,
  qualifier: m.triage_part_qualifier,
  honorific: m.terms_field_honorific,
  role: m.terms_field_post,
  affiliation: m.terms_field_party,
  status: m.terms_field_status,
  reason: m.terms_field_reason,
  standIn: m.terms_field_stand_in,
  title: m.terms_field_title,
  who: m.triage_part_who,
  what: m.triage_part_what,
  stance: m.triage_part_stance,
  party: m.terms_field_party,
  themeTitle: m.triage_field_theme,
  amount: m.commitments_column_amount,
  unit: m.commitments_column_unit,
  due: m.commitments_column_due,
  dueWords: m.commitments_column_due_words,
}

const STATUS: Words<ReportedStatus> = {
  attending: m.triage_status_attending,
  tentative: m.triage_status_tentative,
  represented: m.triage_status_represented,
  absent: m.triage_status_absent,
  mentioned: m.triage_status_mentioned,
}

const STANCE: Words<Stance> = {
  supports: m.triage_stance_supports,
  conditional: m.triage_stance_conditional,
  undecided: m.triage_stance_undecided,
  reserves: m.triage_stance_reserves,
  opposes: m.triage_stance_opposes,
  unclear: m.triage_stance_unclear,
}

const STATE: Words<Suggestion['state']> = {
  proposed: m.triage_state_proposed,
  accepted: m.triage_state_accepted,
  edited: m.triage_state_edited,
  rejected: m.triage_state_rejected,
}

export const fieldText = (field: SuggestionField): string => FIELD[field]()
export const groupText = (group: GroupName): string => GROUP[group]()
export const partText = (part: PartName): string => PART[part]()
export const reportedText = (status: ReportedStatus): string => STATUS[status]()
export const stanceText = (stance: Stance): string => STANCE[stance]()
export const stateText = (state: Suggestion['state']): string => STATE[state]()

/** What a suggestion would fill in, in one line. */
export function valueText(value: SuggestionValue): string {
  switch (value.field) {
    case 'title':
    case 'place':
      return value.text
    case 'date':
      return value.words
    case 'host':
      return partyText(value)
    case 'expectedLeaders':
      return [value.qualifier, value.count].filter((part) => part !== '').join(' ')
    case 'declaredThemes':
      return String(value.count)
    case 'person':
      return [value.honorific, value.name || value.role].filter(Boolean).join(' ')
    case 'theme':
      return value.title
    case 'position':
    case 'commitment':
      return [value.who, value.what].filter(Boolean).join(': ')
  }
}

/** What else a suggestion says, as lines to stand under it. */
export function detailTexts(value: SuggestionValue): readonly string[] {
  switch (value.field) {
    case 'date':
      return value.day ? [dayText(value.day)] : [m.triage_day_unknown()]
    case 'host':
      return value.isCoHost ? [m.terms_role_co_host()] : []
    case 'person':
      return [postText(value), presenceText(value)].filter(Boolean)
    case 'position':
    case 'commitment':
      return value.stance === 'unclear' ? [] : [stanceText(value.stance)]
    default:
      return []
  }
}

type PersonValue = Extract<SuggestionValue, { field: 'person' }>

function postText({ name, role, affiliation, affiliationCode }: PersonValue): string {
  const party = affiliation && partyText({ name: affiliation, countryCode: affiliationCode })
  return [name ? role : '', party].filter(Boolean).join(', ')
}

function presenceText({ status, reason, standIn }: PersonValue): string {
  const said = reason ? m.triage_status_because({ status: reportedText(status), reason }) : reportedText(status)
  return standIn ? [said, m.triage_stand_in({ who: standIn })].join('; ') : said
}
