import type { Theme } from '../theme'
import { foundAt, type Check } from './check'
import type { Ground } from './ground'
import { WORDS_OF_A_SIDE } from './page-measures'
import { countWords, pointWords } from './prose'

const MOST_SIDES = 2

/** The brief on a theme takes more than two sides, as far as words tell. */
export const longTheme: Check = {
  name: 'long-theme',
  severity: 'warning',
  area: 'themes',
  kind: 'too-long',
  source: 'sherpa',
  find: (ground) => {
    const statements = countStatements(ground)
    return ground.meeting.lists.theme
      .map((theme) => ({ theme, words: countTheme(ground, theme) + (statements.get(theme.id) ?? 0) }))
      .filter(({ words }) => words > MOST_SIDES * WORDS_OF_A_SIDE)
      .map(({ theme: { id, title }, words }) => foundAt('theme', id, 'background', { title, words, most: MOST_SIDES * WORDS_OF_A_SIDE }))
  },
}

function countTheme({ pointsOf }: Ground, { id, question, outcome, background, headings, wording }: Theme): number {
  const texts = [question, outcome, background, wording, ...Object.values(headings), ...pointsOf(id).map(pointWords)]
  return texts.reduce((sum, text) => sum + countWords(text), 0)
}

function countStatements({ meeting }: Ground): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { themeId, text } of meeting.lists.judgement) counts.set(themeId, (counts.get(themeId) ?? 0) + countWords(text))
  return counts
}
