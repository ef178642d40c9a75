import type { Finding } from '../../../../shared/ipc/snapshot'
import { m } from '../../../../messages/generated/messages'

const KIND: Readonly<Record<Finding['from'], () => string>> = {
  meeting: m.library_kind_meeting,
  party: m.library_kind_party,
  person: m.library_kind_person,
  attendance: m.library_kind_attendance,
  theme: m.library_kind_theme,
  position: m.library_kind_position,
  mandate: m.library_kind_mandate,
  judgement: m.library_kind_judgement,
  bracket: m.library_kind_bracket,
  point: m.library_kind_point,
  commitment: m.library_kind_commitment,
  source: m.library_kind_source,
  evidence: m.library_kind_evidence,
  suggestion: m.library_kind_suggestion,
  edition: m.library_kind_edition,
  programme: m.library_kind_programme,
  bilateral: m.library_kind_bilateral,
  contact: m.library_kind_contact,
  note: m.library_kind_note,
  result: m.library_kind_result,
  acceptance: m.library_kind_acceptance,
  carried: m.library_kind_carried,
}

const FIELD: ReadonlyMap<string, () => string> = new Map([
  ['partyId', m.library_field_party_id],
  ['personId', m.library_field_person_id],
  ['themeId', m.library_field_theme_id],
  ['leadPersonId', m.library_field_lead_person_id],
  ['leaderPersonId', m.library_field_leader_person_id],
  ['holderIds', m.library_field_holder_ids],
  ['sourceId', m.library_field_source_id],
  ['fact', m.library_field_fact],
  ['text', m.library_field_text],
  ['bilateralId', m.library_field_bilateral_id],
  ['themeIds', m.library_field_theme_ids],
  ['personIds', m.library_field_person_ids],
  ['speakers', m.library_field_speakers],
  ['itemId', m.library_field_item_id],
  ['id', m.library_field_id],
])

/** What has the fault: "Position: Norway – Tolls". */
export function subjectText({ from, name }: Finding): string {
  const kind = KIND[from]()
  return name === '' ? kind : m.library_break_subject({ kind, name })
}

export function faultText({ fault, field }: Finding): string {
  const named = { field: FIELD.get(field)?.() ?? field }
  switch (fault) {
    case 'nowhere':
      return m.library_break_nowhere(named)
    case 'double':
      return m.library_break_double(named)
    case 'nameless':
      return m.library_break_nameless()
    case 'torn':
      return m.library_break_torn()
  }
}

export function remedyText({ fault, remedy }: Finding): string {
  switch (remedy) {
    case 'untie':
      return m.library_remedy_untie()
    case 'drop':
      return fault === 'double' ? m.library_remedy_drop_double() : m.library_remedy_drop()
    case 'name':
      return m.library_remedy_name()
  }
}
