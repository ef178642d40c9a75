import type { Meeting } from '../../../shared/domain/meeting'
import { isKnownZone, ownZone } from '../../../shared/domain/zoned-time'
import { formattingLocale } from './format'

/** The time of day of a moment (ISO 8601) on the clocks where the meeting is; while that is not known, on this computer. */
export function roomClock({ fields }: Pick<Meeting, 'fields'>, instant: string): string {
  const timeZone = isKnownZone(fields.zone) ? fields.zone : ownZone()
  return new Intl.DateTimeFormat(formattingLocale(), { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(instant))
}
