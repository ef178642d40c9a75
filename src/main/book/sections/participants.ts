import { isAway, isPresent, type Attendance } from '../../../shared/domain/attendance'
import type { Fact } from '../../../shared/domain/evidence'
import type { Party } from '../../../shared/domain/party'
import { nameOf, type Person } from '../../../shared/domain/person'
import type { Participant, PartyGroup } from '../book-model'
import type { ListSection } from '../model-parts'
import { fill } from '../wording'
import type { Desk } from './desk'
import { leadersSentence } from './leaders'
import type { Notes } from './notes'
import { partiesInOrder } from './party-name'
import { plain } from './rows'

/** Those who come, by delegation in the order of protocol, at the end those of no known delegation. */
export function createParticipantsSection(desk: Desk): ListSection<PartyGroup> {
  const { headings, empty } = desk.wording.words
  const lead = leadersSentence(desk)
  const items = [...partiesInOrder(desk).map((each) => partyGroup(desk, each)), ...unattached(desk)]
  return {
    heading: headings.participants,
    lead: lead ? [desk.notes.cite(lead, about('meeting', desk.meeting.id, 'expectedLeaders'))] : [],
    items,
    empty: empty.participants,
  }
}

function partyGroup(desk: Desk, { id, name, countryCode, role }: Party): PartyGroup {
  const { words, country } = desk.wording
  const { cite } = desk.notes
  return {
    party: cite(country(countryCode, name), about('party', id, 'name')),
    role: words.roles[role] ? cite(words.roles[role], about('party', id, 'role')) : plain(''),
    ...peopleOf(desk, id),
  }
}

function unattached(desk: Desk): readonly PartyGroup[] {
  const people = peopleOf(desk, null)
  if (people.people.length === 0) return []
  return [{ party: plain(desk.wording.words.partyUnknown), role: plain(''), ...people }]
}

function peopleOf(desk: Desk, partyId: string | null): Pick<PartyGroup, 'people' | 'note'> {
  const { empty } = desk.wording.words
  const members = desk.meeting.lists.person.filter((person) => person.partyId === partyId)
  const people = members.flatMap((person) => participants(desk, person))
  if (people.length > 0) return { people, note: '' }
  return { people, note: members.length > 0 ? empty.allAway : empty.noName }
}

/** The person; or the stand-in of one who stays away; or nobody. */
function participants(desk: Desk, person: Person): readonly Participant[] {
  const attendance = desk.meeting.lists.attendance.find(({ personId }) => personId === person.id)
  if (!attendance || !isAway(attendance.status)) return [participant(desk, person, attendance)]
  return attendance.standIn ? [standIn(desk, person, attendance)] : []
}

function participant({ wording: { words }, notes }: Desk, person: Person, attendance: Attendance | undefined): Participant {
  const { id, name, post } = person
  const { cite } = notes
  const status = attendance?.status ?? 'unknown'
  const presence = attendance ? [about('attendance', attendance.id, 'status')] : []
  return {
    name: cite(nameOf(person), ...(name ? [about('person', id, 'name')] : [about('person', id, 'post')]), about('person', id, 'partyId')),
    post: name ? cite(post, about('person', id, 'post')) : plain(''),
    status: cite(words.statuses[status], ...presence),
    isCertain: isPresent(status),
    details: reasonOf(cite, attendance),
  }
}

function reasonOf(cite: Notes['cite'], attendance: Attendance | undefined): Participant['details'] {
  if (!attendance?.reason) return []
  return [cite(attendance.reason, about('attendance', attendance.id, 'reason'))]
}

function standIn({ wording: { words }, notes }: Desk, person: Person, { id, standIn: name, standInPost }: Attendance): Participant {
  const { cite } = notes
  return {
    name: cite(name, about('attendance', id, 'standIn')),
    post: cite(standInPost, about('attendance', id, 'standInPost')),
    status: plain(words.statuses.expected),
    isCertain: true,
    details: [plain(fill(words.inPlaceOf, { name: nameOf(person) }))],
  }
}

function about(kind: Fact['kind'], id: string, field: string): Fact {
  return { kind, id, field }
}
