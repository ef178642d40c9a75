import { foundAt, type Check } from './check'
import { CHARACTERS_OF_A_POINT } from './page-measures'
import { pointWords } from './prose'

/** A point to make or to ask takes more than one line of the book. */
export const longPoint: Check = {
  name: 'long-point',
  severity: 'hint',
  area: 'points',
  kind: 'too-long',
  source: 'sherpa',
  find: ({ meeting }) =>
    meeting.lists.point
      .filter((point) => (point.kind === 'to-make' || point.kind === 'to-ask') && pointWords(point).length > CHARACTERS_OF_A_POINT)
      .map((point) => foundAt('point', point.id, 'text', { text: pointWords(point) })),
}
