import { foundAt, type Check } from './check'

/** The day by which something was promised has passed and it is not delivered. */
export const commitmentOverdue: Check = {
  name: 'commitment-overdue',
  severity: 'warning',
  area: 'commitments',
  kind: 'stale',
  source: 'sherpa',
  find: ({ meeting, referenceDay }) =>
    meeting.lists.commitment
      .filter(({ due, status }) => due !== null && due < referenceDay && status !== 'withdrawn' && status !== 'delivered')
      .map(({ id, who, what, due }) => foundAt('commitment', id, 'status', { who, what, day: due ?? '' })),
}
