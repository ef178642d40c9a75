import { isHost } from '../party'
import type { Meeting } from '../meeting'
import { meetingGap, type Gap } from './gap'

/** The fields without which a briefing cannot be handed over: calendar date, place, host, themes, purpose, marking. */
export function findEmptyFields(meeting: Meeting): readonly Gap[] {
  const { fields, lists } = meeting
  const hasThemes = lists.theme.length > 0 || fields.declaredThemes !== null
  return [
    ...(fields.day ? [] : [meetingGap(meeting, 'no-date', 'day', { words: fields.dateWords })]),
    ...(fields.place ? [] : [meetingGap(meeting, 'no-place', 'place')]),
    ...(lists.party.some(isHost) ? [] : [meetingGap(meeting, 'no-host', 'hosts')]),
    ...(hasThemes ? [] : [meetingGap(meeting, 'no-themes', 'declaredThemes')]),
    ...(fields.purpose ? [] : [meetingGap(meeting, 'no-purpose', 'purpose')]),
    ...(fields.marking ? [] : [meetingGap(meeting, 'no-marking', 'marking')]),
  ]
}
