import type { Meeting } from '../../../../shared/domain/meeting'
import type { Party } from '../../../../shared/domain/party'
import { createPositionTable } from '../../../../shared/domain/position-lookup'
import type { Stance } from '../../../../shared/domain/position'
import { partyText } from '../../text/format'
import { fold, partyKeys } from './party-keys'

/** A party as the room shows it. */
export interface Seat {
  readonly party: Party
  readonly name: string
  /** Empty when there are more parties than keys. */
  readonly key: string
  /** On the theme that is shown; null where none is. */
  readonly stance: Stance | null
}

/** All parties with their stances on a theme; null stands for no theme. */
export function seatsOf(meeting: Meeting, themeId: string | null): readonly Seat[] {
  const table = createPositionTable(meeting)
  const named = meeting.lists.party.map((party) => ({ id: party.id, party, name: partyText(party) }))
  const keys = partyKeys(named)
  return named.map(({ id, party, name }) => {
    const stance = themeId === null ? null : table.stanceAt(id, themeId)
    return { party, name, key: keys.get(id) ?? '', stance }
  })
}

/** Those whose names hold what was typed; all of them while nothing is. */
export function findSeats(seats: readonly Seat[], words: string | null): readonly Seat[] {
  return words ? seats.filter(({ name }) => fold(name).includes(fold(words))) : seats
}
