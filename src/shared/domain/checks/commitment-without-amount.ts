import { foundAt, type Check } from './check'

/** A commitment that does not say how much. */
export const commitmentWithoutAmount: Check = {
  name: 'commitment-without-amount',
  severity: 'hint',
  area: 'commitments',
  kind: 'missing',
  source: 'sherpa',
  find: ({ meeting }) =>
    meeting.lists.commitment
      .filter(({ amount, status }) => amount === null && status !== 'withdrawn')
      .map(({ id, who, what }) => foundAt('commitment', id, 'amount', { who, what })),
}
