import { foundAt, type Check } from './check'
import { nameOf } from '../person'

/** Nobody has said whether somebody comes. */
export const attendanceUnknown: Check = {
  name: 'attendance-unknown',
  severity: 'warning',
  area: 'people',
  kind: 'missing',
  source: 'sherpa',
  find: ({ meeting, attendanceOf }) =>
    meeting.lists.person
      .filter(({ id }) => (attendanceOf(id)?.status ?? 'unknown') === 'unknown')
      .map((person) => foundAt('person', person.id, 'name', { name: nameOf(person) })),
}
