import { foundAt, type Check } from './check'
import { compareMarkings, readMarking } from '../markings'
import { pointWords } from './prose'

/** A portion is marked higher than the book it stands in: the banner has to be the highest marking there is. */
export const markingAboveBook: Check = {
  name: 'marking-above-book',
  severity: 'error',
  area: 'markings',
  kind: 'contradiction',
  source: 'cfr-2001-21',
  find: ({ meeting }) => {
    const whole = readMarking(meeting.fields.marking)
    return meeting.lists.point
      .filter(({ marking }) => compareMarkings(readMarking(marking), whole) === 'above')
      .map((point) =>
        foundAt('point', point.id, 'marking', { text: pointWords(point), marking: point.marking, book: meeting.fields.marking }),
      )
  },
}
