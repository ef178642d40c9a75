import { foundAtMeeting, type Check } from './check'

/** No point opens the book; the leader finds the main thing only by reading. */
export const noKeyPoints: Check = {
  name: 'no-key-points',
  severity: 'warning',
  area: 'points',
  kind: 'missing',
  source: 'sherpa',
  find: ({ meeting, pointsOf }) => (pointsOf(null).length > 0 ? [] : [foundAtMeeting(meeting, 'keyPoints')]),
}
