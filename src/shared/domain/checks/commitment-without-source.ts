import { foundAt, type Check } from './check'

/** A commitment that no passage of a source supports. */
export const commitmentWithoutSource: Check = {
  name: 'commitment-without-source',
  severity: 'warning',
  area: 'commitments',
  kind: 'evidence',
  source: 'icd-206',
  find: ({ meeting, evidenceAbout }) =>
    meeting.lists.commitment
      .filter(({ id, status }) => status !== 'withdrawn' && evidenceAbout(id).length === 0)
      .map(({ id, who, what }) => foundAt('commitment', id, 'what', { who, what })),
}
