import { foundAt, type Check } from './check'
import { countEmptyHeadings } from './prose'

/** A theme that is certain to be raised is prepared in full, and some of its six headings are empty. */
export const themeHeadings: Check = {
  name: 'theme-headings',
  severity: 'hint',
  area: 'themes',
  kind: 'missing',
  source: 'fco-1985',
  find: ({ meeting, pointsOf }) =>
    meeting.lists.theme
      .filter(({ id }) => pointsOf(id).some(({ tier }) => tier === 'certain'))
      .map(({ id, title, headings }) => foundAt('theme', id, 'headings', { title, count: countEmptyHeadings(headings) }))
      .filter(({ values }) => values['count'] !== 0),
}
