import { foundAt, type Check } from './check'

/** A judgement without a calibrated likelihood, or without a confidence. */
export const openJudgement: Check = {
  name: 'open-judgement',
  severity: 'hint',
  area: 'themes',
  kind: 'missing',
  source: 'icd-203',
  find: ({ meeting, themeTitleOf }) =>
    meeting.lists.judgement
      .filter(({ kind, likelihood, confidence }) => kind === 'judgement' && (likelihood === null || confidence === null))
      .map(({ id, themeId, text }) => foundAt('judgement', id, 'text', { text, title: themeTitleOf(themeId) })),
}
