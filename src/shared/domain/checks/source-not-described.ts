import { foundAtMeeting, type Check } from './check'

/** A source does not say who published it, or when. */
export const sourceNotDescribed: Check = {
  name: 'source-not-described',
  severity: 'hint',
  area: 'sources',
  kind: 'missing',
  source: 'icd-206',
  find: ({ meeting }) =>
    meeting.lists.source
      .filter(({ publisher, published }) => publisher.trim() === '' || published === null)
      .map(({ id, title }) => foundAtMeeting(meeting, 'sources', { title }, id)),
}
