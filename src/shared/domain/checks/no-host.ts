import { foundAtMeeting, type Check } from './check'
import { isHost } from '../party'

/** Nobody is named who invites. */
export const noHost: Check = {
  name: 'no-host',
  severity: 'warning',
  area: 'meeting',
  kind: 'unknown',
  source: 'sherpa',
  find: ({ meeting }) => (meeting.lists.party.some(isHost) ? [] : [foundAtMeeting(meeting, 'hosts')]),
}
