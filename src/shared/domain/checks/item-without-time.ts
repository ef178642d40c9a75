import { foundAt, type Check } from './check'

/** An item of the programme has no day or no time. */
export const itemWithoutTime: Check = {
  name: 'item-without-time',
  severity: 'warning',
  area: 'programme',
  kind: 'missing',
  source: 'sherpa',
  find: ({ meeting }) =>
    meeting.lists.programme
      .filter(({ day, time }) => day === null || time === null)
      .map(({ id, title, day }) => foundAt('programme', id, day === null ? 'day' : 'time', { title })),
}
