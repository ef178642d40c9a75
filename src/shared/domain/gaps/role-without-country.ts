import type { Meeting } from '../meeting'
import { nameOf } from '../person'
import type { Gap } from './gap'

/** Somebody holds a post and the briefing does not say of which state: no delegation is known, or it is an organisation. */
export function findRolesWithoutCountry(meeting: Meeting): readonly Gap[] {
  const states = new Set(meeting.lists.party.filter(({ countryCode }) => countryCode !== null).map(({ id }) => id))
  return meeting.lists.person
    .filter(({ post, partyId }) => post !== '' && (partyId === null || !states.has(partyId)))
    .map((person) => ({
      rule: 'role-without-country',
      fact: { kind: 'person', id: person.id, field: 'partyId' },
      values: { name: nameOf(person), post: person.post },
    }))
}
