import { foundAt, type Check } from './check'

/** The leader has nothing to say on a theme. */
export const themeWithoutPoints: Check = {
  name: 'theme-without-points',
  severity: 'warning',
  area: 'themes',
  kind: 'missing',
  source: 'fco-1985',
  find: ({ meeting, pointsOf }) =>
    meeting.lists.theme
      .filter(({ id }) => !pointsOf(id).some(({ kind }) => kind === 'to-make'))
      .map(({ id, title }) => foundAt('theme', id, 'title', { title })),
}
