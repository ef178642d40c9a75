import { foundAt, type Check } from './check'

/** Nobody is named who leads on a theme for our side. */
export const themeWithoutLead: Check = {
  name: 'theme-without-lead',
  severity: 'hint',
  area: 'themes',
  kind: 'missing',
  source: 'sherpa',
  find: ({ meeting }) =>
    meeting.lists.theme
      .filter((each) => each.leadPersonId === null)
      .map(({ id, title }) => foundAt('theme', id, 'leadPersonId', { title })),
}
