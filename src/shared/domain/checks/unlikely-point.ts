import { foundAt, type Check } from './check'
import { pointWords } from './prose'

/** A point to make or to ask on a matter that will hardly be raised; that is prepared for defence only. */
export const unlikelyPoint: Check = {
  name: 'unlikely-point',
  severity: 'hint',
  area: 'points',
  kind: 'form',
  source: 'fco-1985',
  find: ({ meeting }) =>
    meeting.lists.point
      .filter(({ tier, kind }) => tier === 'unlikely' && (kind === 'to-make' || kind === 'to-ask'))
      .map((point) => foundAt('point', point.id, 'text', { text: pointWords(point) })),
}
