import { foundAt, type Check } from './check'

/** Nothing says what is to come out of a conversation. */
export const bilateralWithoutDeliverables: Check = {
  name: 'bilateral-without-deliverables',
  severity: 'warning',
  area: 'people',
  kind: 'missing',
  source: 'fco-1985',
  find: ({ meeting, partyNameOf }) =>
    meeting.lists.bilateral
      .filter(({ deliverables }) => deliverables.every((line) => line.trim() === ''))
      .map(({ id, partyId }) => foundAt('bilateral', id, 'deliverables', { party: partyNameOf(partyId) })),
}
