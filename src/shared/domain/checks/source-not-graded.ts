import { foundAtMeeting, type Check } from './check'

/** Nobody has judged how reliable a source is; it stands where every source starts, at F. */
export const sourceNotGraded: Check = {
  name: 'source-not-graded',
  severity: 'hint',
  area: 'sources',
  kind: 'missing',
  source: 'ajp-2-1',
  find: ({ meeting }) =>
    meeting.lists.source
      .filter(({ reliability }) => reliability === 'F')
      .map(({ id, title }) => foundAtMeeting(meeting, 'sources', { title }, id)),
}
