import { foundAt, type Check } from './check'
import { pointWords } from './prose'

/** A point to make, to ask or for the press that may not be said aloud. */
export const silentPoint: Check = {
  name: 'silent-point',
  severity: 'warning',
  area: 'points',
  kind: 'contradiction',
  source: 'fco-1983',
  find: ({ meeting }) =>
    meeting.lists.point
      .filter(({ kind, isSayable }) => !isSayable && (kind === 'to-make' || kind === 'to-ask' || kind === 'press-line'))
      .map((point) => foundAt('point', point.id, 'text', { text: pointWords(point) })),
}
