import { foundAtMeeting, type Check, type Found } from './check'
import type { Ground } from './ground'

/** Nobody has judged how credible some passages are; told once, with their number. */
export const itemsNotGraded: Check = {
  name: 'items-not-graded',
  severity: 'hint',
  area: 'sources',
  kind: 'missing',
  source: 'ajp-2-1',
  find: findUngraded,
}

function findUngraded({ meeting }: Ground): readonly Found[] {
  const { evidence } = meeting.lists
  const count = evidence.filter(({ grade }) => grade === '6').length
  return count === 0 ? [] : [foundAtMeeting(meeting, 'evidence', { count, all: evidence.length })]
}
