import { isAway, isPresent, type Attendance } from './attendance'
import type { Meeting } from './meeting'
import type { ProgrammeItem } from './programme'

/** Who is to be at an item of the programme, by the identity of the person. */
export type FindPeople = (item: ProgrammeItem) => ReadonlySet<string>

/**
 * Looks up who is to be where: the named people, the lead, the speakers, both sides of a conversation, and for an item for everybody all who
 * take part. Somebody who stays away is nowhere.
 */
export function createPeopleFinder(meeting: Meeting): FindPeople {
  const { attendance, bilateral } = meeting.lists
  const away = new Set(attendance.filter(({ status }) => isAway(status)).map(({ personId }) => personId))
  const present = attendance.filter(({ status }) => isPresent(status)).map(({ personId }) => personId)
  const counterparts = new Map(bilateral.map(({ id, personId }) => [id, personId]))
  const { leaderPersonId } = meeting.fields
  return (item) => {
    const sides = item.bilateralId === null ? [] : [counterparts.get(item.bilateralId) ?? null, leaderPersonId]
    const all = item.isForAll ? [...present, leaderPersonId] : item.personIds
    const named = [item.leadPersonId, ...item.speakers.map(({ personId }) => personId), ...sides, ...all]
    return new Set(named.filter((personId) => personId !== null && !away.has(personId)) as string[])
  }
}

/** Those who lead or speak in an item although they stay away, and for whom nobody is named who does so instead. */
export function findAbsentSpeakers(meeting: Meeting, item: ProgrammeItem): readonly string[] {
  const missing = new Set(meeting.lists.attendance.filter(isMissing).map(({ personId }) => personId))
  const slots = [item.leadPersonId, ...item.speakers.map(({ personId }) => personId)]
  return [...new Set(slots)].filter((personId) => personId !== null && missing.has(personId)) as string[]
}

function isMissing({ status, standIn }: Attendance): boolean {
  return isAway(status) && standIn.trim() === ''
}
