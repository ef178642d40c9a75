import { foundAt, type Check, type Found } from './check'
import type { Ground } from './ground'

/** Some points carry a marking of their own and others do not: a reader cannot tell whether it was forgotten. Told once, at the first of them. */
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
  const [first] = unmarked
  if (!first || unmarked.length === point.length) return []
  return [foundAt('point', first.id, 'marking', { count: unmarked.length, all: point.length })]
}
