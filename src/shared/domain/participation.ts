import type { Attendance } from './attendance'
import type { Meeting } from './meeting'

/**
 * The parties that do not take part: each of their recorded people is absent and nobody stands in. A party that is represented, late, by
 * video, tentative or of whom nothing is known takes part, and so does one without recorded people: that it stays away is never
 * concluded from silence. Its role does not matter; what an observer opposes is opposed at the table, too.
 */
export function findAwayParties(meeting: Meeting): ReadonlySet<string> {
  const presence = new Map(meeting.lists.attendance.map((each) => [each.personId, each]))
  const away = new Set<string>()
  const coming = new Set<string>()
  for (const { id, partyId } of meeting.lists.person) {
    if (partyId !== null) (staysAway(presence.get(id)) ? away : coming).add(partyId)
  }
  return new Set([...away].filter((partyId) => !coming.has(partyId)))
}

function staysAway(attendance: Attendance | undefined): boolean {
  return attendance?.status === 'absent' && attendance.standIn.trim() === ''
}
