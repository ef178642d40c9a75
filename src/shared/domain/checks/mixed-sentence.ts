import { foundAt, type Found, type Check } from './check'
import type { Headings } from '../headings'
import { findMixedSentence } from '../mixed-sentence'
import type { Ground } from './ground'

/** One sentence speaks of how likely something is and of how sure we are; readers confuse the two. */
export const mixedSentence: Check = {
  name: 'mixed-sentence',
  severity: 'warning',
  area: 'themes',
  kind: 'form',
  source: 'icd-203',
  find: findMixed,
}

function findMixed({ meeting }: Ground): readonly Found[] {
  const { judgement, theme, bilateral } = meeting.lists
  const find = (kind: 'judgement' | 'theme' | 'bilateral', id: string, field: string, text: string) => {
    const sentence = findMixedSentence(text, meeting.fields.book.language)
    return sentence === null ? [] : [foundAt(kind, id, field, { sentence })]
  }
  return [
    ...judgement.flatMap(({ id, text }) => find('judgement', id, 'text', text)),
    ...theme.flatMap(({ id, background, headings }) => find('theme', id, 'background', proseOf(background, headings))),
    ...bilateral.flatMap(({ id, headings }) => find('bilateral', id, 'headings', proseOf('', headings))),
  ]
}

/** Each text ends its last sentence. */
function proseOf(background: string, headings: Headings): string {
  return [background, ...Object.values(headings)].filter((text) => text !== '').join('\n\n')
}
