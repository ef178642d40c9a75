import { deadlineOf } from '../deadline'
import { foundAtMeeting, type Check, type Found } from './check'
import type { Ground } from './ground'

/** The deadline of the book has passed and no edition was made by its day: noon two working days before, or as it was set by hand. */
export const pastDeadline: Check = {
  name: 'past-deadline',
  severity: 'warning',
  area: 'meeting',
  kind: 'stale',
  source: 'sherpa',
  find: findMissed,
}

function findMissed({ meeting, now }: Ground): readonly Found[] {
  const deadline = deadlineOf(meeting)
  const instant = deadline?.instant ?? null
  if (deadline === null || instant === null || instant >= Date.parse(now)) return []
  const isReady = meeting.lists.edition.some(({ date }) => date <= deadline.day)
  return isReady ? [] : [foundAtMeeting(meeting, 'deadline', { day: deadline.day, time: deadline.time })]
}
