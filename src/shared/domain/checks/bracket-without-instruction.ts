import { foundAt, type Check } from './check'

/** Words stand in brackets and nothing says what our side is to do about them. */
export const bracketWithoutInstruction: Check = {
  name: 'bracket-without-instruction',
  severity: 'warning',
  area: 'themes',
  kind: 'missing',
  source: 'sherpa',
  find: ({ meeting }) =>
    meeting.lists.bracket
      .filter(({ instruction }) => instruction.trim() === '')
      .map(({ id, themeId, text }) => foundAt('theme', themeId, 'wording', { text }, id)),
}
