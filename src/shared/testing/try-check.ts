import type { Check, Found } from '../domain/checks/check'
import { createGround } from '../domain/checks/ground'
import type { Meeting } from '../domain/meeting'
import { A_MOMENT, aMeeting } from './builders'

/** What one check finds in a meeting with those fields and lists, on the day on which tests take place unless another moment is given. */
export function tryCheck(
  check: Check,
  fields: Partial<Meeting['fields']> = {},
  lists: Partial<Meeting['lists']> = {},
  now = A_MOMENT,
): readonly Found[] {
  return check.find(createGround(aMeeting(fields, lists), now))
}
