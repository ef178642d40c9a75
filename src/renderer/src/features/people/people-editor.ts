import { createAttendance, type Attendance, type AttendanceStatus } from '../../../../shared/domain/attendance'
import type { Action } from '../../../../shared/domain/command'
import type { ProtocolOrder } from '../../../../shared/domain/meeting'
import { createParty, type Party } from '../../../../shared/domain/party'
import { createPerson, nameOf, type Person } from '../../../../shared/domain/person'
import { addItem, changeItem, moveItem, removeItem, setFields } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'
import { countryCodeOf } from '../../text/country-code'
import type { Participant } from './arrange-people'

type PresenceChanges = Partial<Omit<Attendance, 'id' | 'personId' | 'history'>>

/** What an adviser does to people and delegations; each call is one step of undo. */
export class PeopleEditor {
  readonly #open: OpenMeeting
  readonly #newId: () => string

  constructor(open: OpenMeeting, newId: () => string) {
    this.#open = open
    this.#newId = newId
  }

  addParty(name: string): Promise<boolean> {
    const party = createParty(this.#newId(), name, countryCodeOf(name), 'unspecified')
    return this.#apply(addItem('party', party, name))
  }

  renameParty(party: Party, name: string): Promise<boolean> {
    return this.#apply(changeItem('party', party.id, { name, countryCode: countryCodeOf(name) }, name))
  }

  setRole(party: Party, role: Party['role']): Promise<boolean> {
    return this.#apply(changeItem('party', party.id, { role }, party.name))
  }

  addPerson(name: string, partyId: string | null): Promise<boolean> {
    return this.#apply(addItem('person', createPerson(this.#newId(), { name, honorific: '', post: '', partyId }), name))
  }

  changePerson(person: Person, changes: Partial<Omit<Person, 'id'>>): Promise<boolean> {
    return this.#apply(changeItem('person', person.id, changes, nameOf({ ...person, ...changes })))
  }

  removePerson(person: Person): Promise<boolean> {
    return this.#apply(removeItem(this.#open.meeting, 'person', person.id, nameOf(person)))
  }

  /** Puts a person where a neighbour stands. */
  moveTo(person: Person, neighbour: Person): Promise<boolean> {
    return this.#apply(moveItem(this.#open.meeting, 'person', person.id, neighbour.id, nameOf(person)))
  }

  /** For whom the briefing is made; there is one such person at most. */
  setLeader(person: Person, isLeader: boolean): Promise<boolean> {
    return this.#apply(setFields({ leaderPersonId: isLeader ? person.id : null }, nameOf(person)))
  }

  setOrder(protocolOrder: ProtocolOrder, name: string): Promise<boolean> {
    return this.#apply(setFields({ protocolOrder }, name))
  }

  /** Puts a delegation where another one stands. */
  movePartyTo(party: Party, other: Party): Promise<boolean> {
    return this.#apply(moveItem(this.#open.meeting, 'party', party.id, other.id, party.name))
  }

  /** What is no number changes nothing; nothing typed means that nobody has said. */
  async setPartyNumber(party: Party, field: 'precedence' | 'hostOrder', text: string): Promise<void> {
    const number = readNumber(text)
    if (number !== undefined) await this.#apply(changeItem('party', party.id, { [field]: number }, party.name))
  }

  setStatus(participant: Participant, status: AttendanceStatus): Promise<boolean> {
    return this.#apply({ ...this.#presence(participant, { status }), label: 'set-attendance' })
  }

  changePresence(participant: Participant, changes: PresenceChanges): Promise<boolean> {
    return this.#apply(this.#presence(participant, changes))
  }

  #presence({ person, attendance }: Participant, changes: PresenceChanges): Action {
    if (attendance) return changeItem('attendance', attendance.id, changes, nameOf(person))
    return addItem('attendance', { ...createAttendance(this.#newId(), person.id, 'unknown'), ...changes }, nameOf(person))
  }

  #apply(action: Action): Promise<boolean> {
    return this.#open.apply(action)
  }
}

/** As the model has it. */
const MOST = 10_000

function readNumber(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const number = /^\d{1,5}$/u.test(text.trim()) ? Number(text.trim()) : undefined
  return number === undefined || number > MOST ? undefined : number
}
