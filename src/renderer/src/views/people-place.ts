import { findItem, type Meeting } from '../../../shared/domain/meeting'
import { elementIdOf } from '../state/fact-place'
import type { PeoplePart, PeoplePlace } from '../state/places.svelte'
import type { Target } from '../state/router.svelte'

/** Fields of a person that stand in the list of people; the others stand on the page of the person. */
const LISTED: readonly string[] = ['name', 'post', 'partyId', 'honorific']

/** Which part of the view shows what somebody is jumping to; null when it is in the list of people. */
export function placeAsked({ lists }: Meeting, target: Target): Partial<PeoplePlace> | null {
  const [, id = '', field = ''] = target.kind === 'element' ? (/^fact-([^-]+)-(.+)$/u.exec(target.id) ?? []) : []
  const at = (part: PeoplePart, rest: Partial<PeoplePlace> = {}) => ({ part, personId: null, ...rest })
  if (lists.bilateral.some((each) => each.id === id)) return at('bilaterals', { bilateralId: id })
  if (lists.contact.some((each) => each.id === id)) return at('contacts')
  if (lists.person.some((each) => each.id === id)) return at('people', { personId: LISTED.includes(field) ? null : id })
  const attendance = lists.attendance.find((each) => each.id === id)
  if (attendance) return at('people', { personId: isListed(attendance.status, field) ? null : attendance.personId })
  const point = lists.point.find((each) => elementIdOf({ id: each.id, field: 'text' }) === (target.kind === 'element' ? target.id : ''))
  return point?.bilateralId ? at('bilaterals', { bilateralId: point.bilateralId }) : at('people')
}

/** The list shows the reason only of those of whom there is more to say than that they come. */
function isListed(status: string, field: string): boolean {
  return field === 'status' || ['absent', 'represented', 'late', 'tentative'].includes(status)
}

/** The person whose page is shown; undefined for the list, also when that person is gone. */
export function shownPerson(meeting: Meeting, { part, personId }: PeoplePlace): ReturnType<typeof findItem<'person'>> {
  return part === 'people' && personId !== null ? findItem(meeting, 'person', personId) : undefined
}
