import { foundAt, type Check } from './check'

/** A statement of the background is called a fact and no source supports it. */
export const factWithoutSource: Check = {
  name: 'fact-without-source',
  severity: 'warning',
  area: 'themes',
  kind: 'evidence',
  source: 'icd-206',
  find: ({ meeting, evidenceAbout }) =>
    meeting.lists.judgement
      .filter(({ id, kind }) => kind === 'fact' && evidenceAbout(id).length === 0)
      .map(({ id, text }) => foundAt('judgement', id, 'text', { text })),
}
