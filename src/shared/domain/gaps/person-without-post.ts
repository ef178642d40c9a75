import type { Meeting } from '../meeting'
import { nameOf } from '../person'
import type { Gap } from './gap'

/** Somebody is named and the briefing does not say in what capacity. */
export function findPeopleWithoutPost(meeting: Meeting): readonly Gap[] {
  return meeting.lists.person
    .filter(({ post }) => post === '')
    .map((person) => ({
      rule: 'person-without-post',
      fact: { kind: 'person', id: person.id, field: 'post' },
      values: { name: nameOf(person) },
    }))
}
