import { foundAt, foundAtMeeting, type Found, type Check } from './check'
import { isKnownMarking, readMarking } from '../markings'
import type { Ground } from './ground'

/** A marking that stands in no scheme: nothing can tell whether markings add up. */
export const unknownMarking: Check = {
  name: 'unknown-marking',
  severity: 'hint',
  area: 'markings',
  kind: 'form',
  source: 'cfr-2001-21',
  find: findUnknown,
}

function findUnknown({ meeting }: Ground): readonly Found[] {
  const isUnknown = (marking: string) => marking.trim() !== '' && !isKnownMarking(readMarking(marking))
  const { marking } = meeting.fields
  return [
    ...(isUnknown(marking) ? [foundAtMeeting(meeting, 'marking', { marking })] : []),
    ...meeting.lists.point
      .filter((point) => isUnknown(point.marking))
      .map((point) => foundAt('point', point.id, 'marking', { marking: point.marking })),
  ]
}
