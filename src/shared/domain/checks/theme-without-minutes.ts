import { foundAt, type Check } from './check'

/** Nobody has said how long a theme may take, so that nothing says whether the points fit. */
export const themeWithoutMinutes: Check = {
  name: 'theme-without-minutes',
  severity: 'hint',
  area: 'themes',
  kind: 'missing',
  source: 'sherpa',
  find: ({ meeting }) =>
    meeting.lists.theme.filter(({ minutes }) => minutes === null).map(({ id, title }) => foundAt('theme', id, 'minutes', { title })),
}
