import type { Overview } from '../position-model'
import { fill } from '../wording'
import type { Desk } from './desk'
import { createVerdict, ruleSentences } from './verdict'

/** Consensus over all themes, a bar each, under the rule of the meeting. */
export function createOverview({ meeting, wording, consensus }: Desk): Overview {
  const { words } = wording
  const { headings, empty } = words.matters
  const items = meeting.lists.theme.flatMap(({ title }, index) => {
    const assessed = consensus[index]
    return assessed ? [{ title: fill(words.theme, { number: index + 1, title }), ...createVerdict(wording, assessed) }] : []
  })
  return { heading: headings.consensus, lead: ruleSentences(wording, meeting.fields.decisionRule), items, empty: empty.consensus }
}
