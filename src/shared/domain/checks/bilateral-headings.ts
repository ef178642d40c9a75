import { foundAt, type Check } from './check'
import { countEmptyHeadings } from './prose'

/** Some of the six headings of a conversation are empty. */
export const bilateralHeadings: Check = {
  name: 'bilateral-headings',
  severity: 'hint',
  area: 'people',
  kind: 'missing',
  source: 'fco-1985',
  find: ({ meeting, partyNameOf }) =>
    meeting.lists.bilateral.flatMap(({ id, partyId, headings }) => {
      const count = countEmptyHeadings(headings)
      return count === 0 ? [] : [foundAt('bilateral', id, 'headings', { party: partyNameOf(partyId), count })]
    }),
}
