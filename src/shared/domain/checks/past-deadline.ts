import { readWallTime } from '../zoned-time'
import { foundAtMeeting, type Check, type Found } from './check'
import type { Ground } from './ground'

/** The deadline of the book has passed and no edition was made by its day. */
export const pastDeadline: Check = {
  name: 'past-deadline',
  severity: 'warning',
  area: 'meeting',
  kind: 'stale',
  source: 'sherpa',
  find: findMissed,
}

function findMissed({ meeting, now }: Ground): readonly Found[] {
  const { deadline } = meeting.fields
  const read = deadline && readWallTime(deadline, meeting.fields.zone || 'UTC')
  if (!read || read.instant >= Date.parse(now)) return []
  const isReady = meeting.lists.edition.some(({ date }) => date <= deadline.day)
  return isReady ? [] : [foundAtMeeting(meeting, 'deadline', { day: deadline.day, time: deadline.time })]
}
