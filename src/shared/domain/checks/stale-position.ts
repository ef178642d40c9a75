import { foundAt, type Check, type Found } from './check'
import type { Position } from '../position'
import { byParty } from './by-party'
import { daysBetween, type Ground } from './ground'
import { STALE_AFTER_DAYS } from './stale-after'

/** Positions of a party that were checked too long before the meeting; told once for each party, at the oldest. */
export const stalePosition: Check = {
  name: 'stale-position',
  severity: 'warning',
  area: 'positions',
  kind: 'stale',
  source: 'sherpa',
  find: findStale,
}

function findStale({ meeting, referenceDay, partyNameOf }: Ground): readonly Found[] {
  const old = meeting.lists.position.filter((position) => {
    const day = dayOf(position)
    return day !== null && daysBetween(day, referenceDay) > STALE_AFTER_DAYS
  })
  return [...byParty(old)].map(([partyId, group]) => {
    const oldest = group.reduce((first, next) => ((dayOf(next) ?? '') < (dayOf(first) ?? '') ? next : first))
    const values = { party: partyNameOf(partyId), count: group.length, day: dayOf(oldest) ?? '', limit: STALE_AFTER_DAYS }
    return foundAt('position', oldest.id, 'validAsOf', values)
  })
}

function dayOf({ validAsOf, statedOn }: Position): string | null {
  return validAsOf ?? statedOn
}
