import { findItem, type Meeting } from '../../../../shared/domain/meeting'
import type { Note } from '../../../../shared/domain/note'
import { nameOf } from '../../../../shared/domain/person'
import type { PointUse } from '../../../../shared/domain/point'
import type { RoomScreen, RoomTime } from '../../../../shared/domain/room-screens'
import { m } from '../../../../messages/generated/messages'
import { secondsText } from '../../text/duration'
import { partyText } from '../../text/format'
import { stanceText } from '../../text/stance-terms'

const USE: Readonly<Record<PointUse, () => string>> = {
  used: m.room_use_used,
  answered: m.room_use_answered,
  'not-used': m.room_use_not_used,
}

export const useText = (use: PointUse): string => USE[use]()

export function screenTitle(meeting: Meeting, { theme, bilateral }: RoomScreen): string {
  if (theme) return theme.title
  if (!bilateral) return m.room_whole_meeting()
  const person = bilateral.personId === null ? undefined : findItem(meeting, 'person', bilateral.personId)
  return m.room_bilateral_with({ name: person ? nameOf(person) : partyName(meeting, bilateral.partyId) })
}

export function timeText({ given, said, unsaid }: RoomTime): string {
  if (given === null) return unsaid > 0 ? m.room_time_unsaid({ time: secondsText(unsaid) }) : ''
  if (said > given) return m.room_time_over({ over: secondsText(said - given), given: secondsText(given) })
  return m.room_time_left({ left: secondsText(given - said), given: secondsText(given) })
}

export function noteText(meeting: Meeting, { kind, partyId, stance, before, text }: Note): string {
  const name = partyId === null ? '' : partyName(meeting, partyId)
  if (kind === 'commitment') return name ? m.room_note_promise({ name, text }) : m.room_note_promise_nobody({ text })
  if (kind === 'remark' || !stance) return text
  const values = { name, stance: stanceText(stance) }
  return before === stance ? m.room_note_same(values) : m.room_note_stance({ ...values, before: stanceText(before ?? 'unknown') })
}

function partyName(meeting: Meeting, id: string): string {
  const party = findItem(meeting, 'party', id)
  return party ? partyText(party) : ''
}
