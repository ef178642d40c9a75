import { seeFromMandate, type Mandate, type MandateView } from '../../../../shared/domain/mandate'
import type { Meeting } from '../../../../shared/domain/meeting'
import type { Party } from '../../../../shared/domain/party'
import type { Position } from '../../../../shared/domain/position'

/** A party with what is known of its position. */
export interface SeenParty {
  readonly party: Party
  readonly position: Position | null
}

/** The parties that a mandate sees in one way. */
export interface SeenGroup {
  readonly view: MandateView
  readonly parties: readonly SeenParty[]
}

/** What matters most to a negotiator stands first. */
const ORDER: readonly MandateView[] = ['crosses-red-line', 'outside', 'inside', 'unknown']

/** All parties as seen from a mandate, in the order of the meeting; ways in which nobody is seen are left out. */
export function seeOthers({ lists }: Meeting, mandate: Mandate): readonly SeenGroup[] {
  const positions = new Map(lists.position.filter(({ themeId }) => themeId === mandate.themeId).map((each) => [each.partyId, each]))
  const seen = lists.party.map((party) => ({ party, position: positions.get(party.id) ?? null }))
  const viewOf = ({ position }: SeenParty) => seeFromMandate(mandate, position ?? undefined)
  return ORDER.map((view) => ({ view, parties: seen.filter((each) => viewOf(each) === view) })).filter(({ parties }) => parties.length > 0)
}
