import { isAway, type Attendance } from '../../../../shared/domain/attendance'
import type { Meeting } from '../../../../shared/domain/meeting'
import { isHost, type Party } from '../../../../shared/domain/party'
import type { Person } from '../../../../shared/domain/person'

/** A person with whether they come; null while nothing has been recorded. */
export interface Participant {
  readonly person: Person
  readonly attendance: Attendance | null
  readonly party: Party | null
}

/** A party with its people: those who come, and apart from them those who stay away. */
export interface Delegation {
  readonly party: Party
  readonly people: readonly Participant[]
  readonly away: readonly Participant[]
}

export interface Arrangement {
  /** Hosts first, otherwise in the adviser's order. */
  readonly delegations: readonly Delegation[]
  readonly withoutParty: readonly Participant[]
  /** Those who stay away, of all parties: an absentee never stands among those who come. */
  readonly away: readonly Participant[]
}

export function arrangePeople({ lists }: Meeting): Arrangement {
  const presence = new Map(lists.attendance.map((each) => [each.personId, each]))
  const parties = new Map(lists.party.map((party) => [party.id, party]))
  const all = lists.person.map((person): Participant => ({
    person,
    attendance: presence.get(person.id) ?? null,
    party: person.partyId === null ? null : (parties.get(person.partyId) ?? null),
  }))
  const coming = all.filter((each) => !staysAway(each))
  const away = all.filter(staysAway)
  const of = (party: Party) => (each: Participant) => each.party?.id === party.id
  return {
    delegations: hostsFirst(lists.party).map((party) => ({ party, people: coming.filter(of(party)), away: away.filter(of(party)) })),
    withoutParty: coming.filter(({ party }) => party === null),
    away,
  }
}

function staysAway({ attendance }: Participant): boolean {
  return attendance !== null && isAway(attendance.status)
}

function hostsFirst(parties: readonly Party[]): readonly Party[] {
  return [...parties.filter(isHost), ...parties.filter((party) => !isHost(party))]
}
