import { foundAt, type Check } from './check'

/** The page of a conversation does not say when the two met last. */
export const bilateralWithoutLastTime: Check = {
  name: 'bilateral-without-last-time',
  severity: 'warning',
  area: 'people',
  kind: 'missing',
  source: 'fco-1985',
  find: ({ meeting, partyNameOf, personOf }) =>
    meeting.lists.bilateral
      .filter(({ lastTime, personId }) => lastTime.trim() === '' && !personOf(personId)?.lastMet)
      .map(({ id, partyId }) => foundAt('bilateral', id, 'lastTime', { party: partyNameOf(partyId) })),
}
