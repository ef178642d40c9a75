import { isAway, type Attendance } from '../../../../shared/domain/attendance'
import type { Meeting } from '../../../../shared/domain/meeting'
import type { Party } from '../../../../shared/domain/party'
import type { Person } from '../../../../shared/domain/person'
import { orderedParties } from './ordered-parties'

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
  /** In the order of protocol. */
  readonly delegations: readonly Delegation[]
  readonly withoutParty: readonly Participant[]
  /** Those who stay away, of all parties: an absentee never stands among those who come. */
  readonly away: readonly Participant[]
}

export function arrangePeople(meeting: Meeting): Arrangement {
  const { lists } = meeting
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
    delegations: orderedParties(meeting).map((party) => ({ party, people: coming.filter(of(party)), away: away.filter(of(party)) })),
    withoutParty: coming.filter(({ party }) => party === null),
    away,
  }
}

/** One person with the delegation and whether they come. */
export function participantOf({ lists }: Meeting, person: Person): Participant {
  const attendance = lists.attendance.find(({ personId }) => personId === person.id) ?? null
  return { person, attendance, party: lists.party.find(({ id }) => id === person.partyId) ?? null }
}

function staysAway({ attendance }: Participant): boolean {
  return attendance !== null && isAway(attendance.status)
}
