import { foundAtMeeting, type Check, type Found } from './check'
import { daysBetween, type Ground } from './ground'
import { STALE_AFTER_DAYS } from './stale-after'

/** Things come from an earlier meeting and nobody has looked at them since; told once for each earlier meeting. */
export const carriedOver: Check = {
  name: 'carried-over',
  severity: 'warning',
  area: 'meeting',
  kind: 'stale',
  source: 'sherpa',
  find: findCarried,
}

function findCarried({ meeting, referenceDay }: Ground): readonly Found[] {
  const old = meeting.lists.carried.filter(
    ({ meetingDay }) => meetingDay === null || daysBetween(meetingDay, referenceDay) > STALE_AFTER_DAYS,
  )
  return [...new Set(old.map(({ meetingId }) => meetingId))].map((id) => {
    const own = old.filter(({ meetingId }) => meetingId === id)
    return foundAtMeeting(meeting, 'carried', { title: own[0]?.meetingTitle ?? '', count: own.length }, id)
  })
}
