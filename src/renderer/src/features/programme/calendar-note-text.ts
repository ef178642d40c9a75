import type { CalendarNote } from '../../../../shared/domain/programme-calendar'
import type { ItemField } from '../../../../shared/domain/programme-import'
import { m } from '../../../../messages/generated/messages'
import { zoneText } from '../../text/zone-text'

/** What was read differently, or not at all, in a sentence. */
export function calendarNoteText({ kind, title, detail, line, count }: CalendarNote): string {
  switch (kind) {
    case 'broken-line':
      return m.programme_note_broken_line({ line, text: detail })
    case 'broken-item':
      return m.programme_note_broken_item({ line })
    case 'utc':
      return m.programme_note_utc({ title, zone: zoneText(detail) })
    case 'floating':
      return m.programme_note_floating({ title })
    case 'unknown-zone':
      return m.programme_note_unknown_zone({ title, zone: detail })
    case 'own-zone':
      return m.programme_note_own_zone({ title, zone: detail })
    case 'repeats':
      return m.programme_note_repeats({ title, count })
    case 'repeats-without-days':
      return m.programme_note_repeats_without_days({ title })
    case 'repeats-too-often':
      return m.programme_note_repeats_too_often({ title })
    case 'cancelled':
      return m.programme_note_cancelled({ title })
    case 'shortened':
      return m.programme_note_shortened({ title })
    case 'too-many':
      return m.programme_note_too_many({ limit: count })
  }
}

const FIELDS: Readonly<Record<ItemField, () => string>> = {
  title: m.programme_field_title,
  form: m.programme_field_form,
  day: m.programme_field_day,
  time: m.programme_field_time,
  zone: m.programme_zone,
  minutes: m.programme_field_minutes,
  endZone: m.programme_field_end_zone,
  place: m.programme_field_place,
  leadPersonId: m.programme_field_lead,
  isForAll: m.programme_field_people,
  personIds: m.programme_field_people,
  speakers: m.programme_field_speakers,
  themeIds: m.programme_field_themes,
  bilateralId: m.programme_field_bilateral,
  pressAccess: m.programme_field_press,
  interpreters: m.programme_field_interpreters,
  movement: m.programme_field_movement,
  moveMinutes: m.programme_field_move_minutes,
  uid: m.programme_field_uid,
}

/** What a field of an item is called. */
export const fieldText = (field: ItemField): string => FIELDS[field]()
