import { foundAt, type Check, type Found } from './check'
import type { Ground } from './ground'
import { pointWords } from './prose'

/** Some points carry a marking of their own and this one does not: a reader cannot tell whether it was forgotten. */
export const portionNotMarked: Check = {
  name: 'portion-not-marked',
  severity: 'hint',
  area: 'markings',
  kind: 'missing',
  source: 'cfr-2001-21',
  find: findUnmarked,
}

function findUnmarked({ meeting }: Ground): readonly Found[] {
  const { point } = meeting.lists
  const unmarked = point.filter(({ marking }) => marking.trim() === '')
  if (unmarked.length === point.length) return []
  return unmarked.map((each) => foundAt('point', each.id, 'marking', { text: pointWords(each) }))
}
