import { foundAtMeeting, type Check, type Found } from './check'
import type { Ground } from './ground'

/** Fewer people are recorded than leaders were announced: "4 of around 27 leaders are known". Absentees are known too. */
export const fewLeadersKnown: Check = {
  name: 'few-leaders-known',
  severity: 'warning',
  area: 'meeting',
  kind: 'unknown',
  source: 'sherpa',
  find: findFewLeaders,
}

function findFewLeaders({ meeting }: Ground): readonly Found[] {
  const expected = meeting.fields.expectedLeaders
  const known = meeting.lists.person.filter(({ name }) => name !== '').length
  if (!expected || known >= expected.count) return []
  return [foundAtMeeting(meeting, 'expectedLeaders', { known, count: expected.count, qualifier: expected.qualifier })]
}
