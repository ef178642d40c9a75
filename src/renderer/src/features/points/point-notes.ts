import type { Point } from '../../../../shared/domain/point'
import type { Meeting } from '../../../../shared/domain/meeting'
import { createStopwatch, paceOf } from '../../../../shared/domain/pace'
import { timePoints } from '../../../../shared/domain/budget'
import { m } from '../../../../messages/generated/messages'
import { elementIdOf } from '../../state/fact-place'
import { secondsText } from '../../text/duration'
import { tierText } from '../../text/judgement-terms'
import type { LineNote } from './outline-notes'

/** The seconds that saying a point takes at this meeting; 0 for one that is not said. */
export function secondsOf(meeting: Meeting, point: Point): number {
  return timePoints([point], createStopwatch(paceOf(meeting.fields)))[0]?.seconds ?? 0
}

/** What stands beside a point: only what is out of the ordinary, and how long it takes. */
export function noteOf(meeting: Meeting, point: Point): LineNote {
  const seconds = secondsOf(meeting, point)
  const parts = [
    point.tier === 'certain' ? '' : tierText(point.tier),
    point.audience,
    point.isSayable ? '' : m.themes_background_only(),
    point.marking,
    seconds > 0 ? secondsText(seconds) : '',
  ]
  const elementId = elementIdOf({ id: point.id, field: 'text' })
  return { elementId, note: parts.filter(Boolean).join(' · '), isQuiet: !point.isSayable }
}
