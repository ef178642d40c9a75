import { foundAt, type Check } from './check'
import { compareMarkings, readMarking } from '../markings'
import { pointWords } from './prose'

/** A portion is marked in another scheme than the book; only the originators may say what equals what. */
export const otherMarkingScheme: Check = {
  name: 'other-marking-scheme',
  severity: 'warning',
  area: 'markings',
  kind: 'contradiction',
  source: 'cfr-2001-21',
  find: ({ meeting }) => {
    const whole = readMarking(meeting.fields.marking)
    return meeting.lists.point
      .filter(({ marking }) => compareMarkings(readMarking(marking), whole) === 'apart')
      .map((point) =>
        foundAt('point', point.id, 'marking', { text: pointWords(point), marking: point.marking, book: meeting.fields.marking }),
      )
  },
}
