import { foundAt, type Check } from './check'
import { nameOf } from '../person'

/** Somebody is named and the briefing does not say in what capacity. */
export const personWithoutPost: Check = {
  name: 'person-without-post',
  severity: 'warning',
  area: 'people',
  kind: 'unknown',
  source: 'sherpa',
  find: ({ meeting }) =>
    meeting.lists.person.filter(({ post }) => post === '').map((person) => foundAt('person', person.id, 'post', { name: nameOf(person) })),
}
