import type { MeetingFields } from '../../../../shared/domain/meeting'
import type { ProgrammeItem } from '../../../../shared/domain/programme'
import { zoneOf } from '../../../../shared/domain/programme-time'
import { dayText } from '../../text/format'

/** When and where an item takes place, as far as that is known: "Tuesday, 6 January 2026, 10:30 (Europe/Paris), Salon Murat". */
export function programmeText(item: ProgrammeItem, fields: Pick<MeetingFields, 'zone'>): string {
  const zone = zoneOf(item, fields)
  const time = item.time && zone ? `${item.time} (${zone})` : item.time
  return [item.day ? dayText(item.day) : '', time, item.place].filter(Boolean).join(', ') || item.title
}
