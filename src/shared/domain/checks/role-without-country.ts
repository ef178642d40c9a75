import { foundAt, type Check, type Found } from './check'
import { nameOf } from '../person'
import type { Ground } from './ground'

/** Somebody holds a post and the briefing does not say of which state: no delegation is known, or it is an organisation. */
export const roleWithoutCountry: Check = {
  name: 'role-without-country',
  severity: 'hint',
  area: 'people',
  kind: 'unknown',
  source: 'sherpa',
  find: findRoles,
}

function findRoles({ meeting }: Ground): readonly Found[] {
  const states = new Set(meeting.lists.party.filter(({ countryCode }) => countryCode !== null).map(({ id }) => id))
  return meeting.lists.person
    .filter(({ post, partyId }) => post !== '' && (partyId === null || !states.has(partyId)))
    .map((person) => foundAt('person', person.id, 'partyId', { name: nameOf(person), post: person.post }))
}
