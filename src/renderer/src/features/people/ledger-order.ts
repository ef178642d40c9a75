import type { LedgerEntry } from '../../../../shared/domain/attendance-ledger'
import type { Meeting } from '../../../../shared/domain/meeting'
import { orderedParties } from './ordered-parties'

/** Delegation by delegation in the order of protocol; within one, and at the end for those of none, as listed. */
export function inLedgerOrder(meeting: Meeting, entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const places = new Map(orderedParties(meeting).map(({ id }, index) => [id, index]))
  const placeOf = ({ party }: LedgerEntry) => (party ? (places.get(party.id) ?? Infinity) : Infinity)
  return entries.toSorted((left, right) => (placeOf(left) === placeOf(right) ? 0 : placeOf(left) - placeOf(right)))
}
