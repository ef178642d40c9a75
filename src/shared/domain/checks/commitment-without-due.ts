import { foundAt, type Check } from './check'

/** A commitment that does not say by when. */
export const commitmentWithoutDue: Check = {
  name: 'commitment-without-due',
  severity: 'warning',
  area: 'commitments',
  kind: 'missing',
  source: 'sherpa',
  find: ({ meeting }) =>
    meeting.lists.commitment
      .filter(({ due, dueWords, status }) => due === null && dueWords.trim() === '' && status !== 'withdrawn' && status !== 'delivered')
      .map(({ id, who, what }) => foundAt('commitment', id, 'due', { who, what })),
}
