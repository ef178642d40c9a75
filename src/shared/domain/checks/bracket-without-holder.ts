import { foundAt, type Check } from './check'

/** Words stand in brackets and nobody is named who insists on them. */
export const bracketWithoutHolder: Check = {
  name: 'bracket-without-holder',
  severity: 'warning',
  area: 'themes',
  kind: 'missing',
  source: 'sherpa',
  find: ({ meeting }) =>
    meeting.lists.bracket
      .filter(({ holderIds }) => holderIds.length === 0)
      .map(({ id, themeId, text }) => foundAt('theme', themeId, 'wording', { text }, id)),
}
