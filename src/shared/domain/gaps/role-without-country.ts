import type { Meeting } from '../meeting'
import { nameOf } from '../person'
import type { Gap } from './gap'

/** Somebody holds a post and the briefing does not say of which state or organisation. */
export function findRolesWithoutCountry(meeting: Meeting): readonly Gap[] {
  return meeting.lists.person
    .filter(({ post, partyId }) => post !== '' && partyId === null)
    .map((person) => ({
      rule: 'role-without-country',
      fact: { kind: 'person', id: person.id, field: 'partyId' },
      values: { name: nameOf(person), post: person.post },
    }))
}
