import { m } from '../../../../messages/generated/messages'

export interface PresenceField {
  readonly field: 'reason' | 'announcedBy' | 'standIn' | 'standInPost' | 'effect'
  readonly label: string
  readonly placeholder: string
  readonly isMultiline: boolean
  readonly maxLength: number
  /** Comes from sources; the others are the adviser's own words. */
  readonly isSourced: boolean
}

/** What is asked about somebody who stays away; of somebody who comes only the reason (of being late, say) and who gave it. */
export function presenceFields(isBrief: boolean): readonly PresenceField[] {
  const reason = [
    prose('reason', m.terms_field_reason(), m.people_reason_placeholder()),
    line('announcedBy', m.terms_field_announced_by(), m.people_announced_by_placeholder()),
  ]
  if (isBrief) return reason
  return [
    ...reason,
    line('standIn', m.terms_field_stand_in(), m.people_stand_in_placeholder()),
    line('standInPost', m.terms_field_stand_in_post(), m.people_stand_in_post_placeholder()),
    prose('effect', m.terms_field_effect(), m.people_effect_placeholder()),
  ]
}

function line(field: PresenceField['field'], label: string, placeholder: string): PresenceField {
  return { field, label, placeholder, isMultiline: false, maxLength: 500, isSourced: field === 'standIn' }
}

function prose(field: PresenceField['field'], label: string, placeholder: string): PresenceField {
  return { field, label, placeholder, isMultiline: true, maxLength: 20_000, isSourced: field === 'reason' }
}
