import type { ProtocolOrder } from './meeting'
import type { Party } from './party'

/**
 * The parties in the order of protocol. Whoever has no number in an order by numbers comes after those who have one, by name. `nameOf` is the name as
 * the reader sees it, and `language` (BCP 47) decides how names are compared, so that Österreich and Țara stand where the reader looks for them.
 */
export function inProtocolOrder(
  parties: readonly Party[],
  order: ProtocolOrder,
  language: string,
  nameOf: (party: Party) => string,
): readonly Party[] {
  if (order === 'listed') return parties
  const collator = new Intl.Collator(language, { sensitivity: 'variant', numeric: true })
  const byName = (left: Party, right: Party) => collator.compare(nameOf(left), nameOf(right))
  if (order === 'alphabetical') return parties.toSorted(byName)
  const rank = (party: Party) => (order === 'precedence' ? party.precedence : party.hostOrder) ?? Infinity
  return parties.toSorted((left, right) => (rank(left) === rank(right) ? byName(left, right) : rank(left) - rank(right)))
}
