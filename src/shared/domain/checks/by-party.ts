import type { Position } from '../position'

/** Positions by party, so that a party is told about once and not for each of its themes. */
export function byParty(positions: readonly Position[]): ReadonlyMap<string, readonly [Position, ...Position[]]> {
  const groups = new Map<string, [Position, ...Position[]]>()
  for (const position of positions) {
    const group = groups.get(position.partyId)
    if (group) group.push(position)
    else groups.set(position.partyId, [position])
  }
  return groups
}
