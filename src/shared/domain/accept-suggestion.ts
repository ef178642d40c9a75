import { createAttendance, type AttendanceStatus } from './attendance'
import { cite, findOrAddParty, type Desk, type ValueOf } from './accept-desk'
import { acceptCommitment, acceptPosition } from './accept-statement'
import { batch, type Command, type SimpleCommand } from './command'
import { foldWords } from './fold-words'
import type { Meeting, MeetingFields } from './meeting'
import { createPerson, nameOf, type Person } from './person'
import type { ReportedStatus, Suggestion, SuggestionValue } from './suggestion'
import { createTheme } from './theme'

const STATUS: Readonly<Record<ReportedStatus, AttendanceStatus>> = {
  attending: 'expected',
  tentative: 'tentative',
  represented: 'represented',
  absent: 'absent',
  mentioned: 'unknown',
}

/**
 * The command that takes a suggestion into the briefing: the facts it states, the evidence for each of them, and the suggestion's
 * new state. `value` is what the person accepts, edited or as proposed. People and parties already known are completed, never doubled.
 * `newId` must give a fresh identity at each call.
 */
export function acceptSuggestion(meeting: Meeting, suggestion: Suggestion, value: SuggestionValue, newId: () => string): Command {
  const desk: Desk = { meeting, suggestion: { ...suggestion, value }, newId }
  const state = JSON.stringify(value) === JSON.stringify(suggestion.value) ? 'accepted' : 'edited'
  const decide: SimpleCommand = { kind: 'change', of: 'suggestion', id: suggestion.id, changes: { state, value } }
  return batch([...commandsFor(desk, value), decide])
}

function commandsFor(desk: Desk, value: SuggestionValue): readonly SimpleCommand[] {
  switch (value.field) {
    case 'title':
      return setField(desk, 'title', { title: value.text }, value.text)
    case 'place':
      return setField(desk, 'place', { place: value.text, countryCode: value.countryCode }, value.text)
    case 'date':
      return setField(desk, 'day', { dateWords: value.words, day: value.day }, value.words)
    case 'expectedLeaders':
      return setField(
        desk,
        'expectedLeaders',
        { expectedLeaders: { count: value.count, qualifier: value.qualifier } },
        [value.qualifier, value.count].filter(Boolean).join(' '),
      )
    case 'declaredThemes':
      return setField(desk, 'declaredThemes', { declaredThemes: value.count }, String(value.count))
    case 'host':
      return acceptHost(desk, value)
    case 'person':
      return acceptPerson(desk, value)
    case 'theme':
      return acceptTheme(desk, value)
    case 'position':
      return acceptPosition(desk, value)
    case 'commitment':
      return acceptCommitment(desk, value)
  }
}

function setField(desk: Desk, field: string, changes: Partial<MeetingFields>, stated: string): readonly SimpleCommand[] {
  return [{ kind: 'set-fields', changes }, cite(desk, { kind: 'meeting', id: desk.meeting.id, field }, stated)]
}

function acceptHost(desk: Desk, value: ValueOf<'host'>): readonly SimpleCommand[] {
  const { party, commands } = findOrAddParty(desk, value.name, value.countryCode)
  const role = value.isCoHost ? 'co-host' : 'host'
  const change: SimpleCommand = { kind: 'change', of: 'party', id: party.id, changes: { role } }
  return [...commands, change, cite(desk, { kind: 'party', id: party.id, field: 'role' }, role)]
}

function acceptPerson(desk: Desk, value: ValueOf<'person'>): readonly SimpleCommand[] {
  const found = value.affiliation ? findOrAddParty(desk, value.affiliation, value.affiliationCode) : null
  const known = desk.meeting.lists.person.find((person) => isSamePerson(person, value))
  const person = describePerson(value, known?.id ?? desk.newId(), found?.party.id ?? known?.partyId ?? null)
  const own = known ? completePerson(known, person) : addPerson(person)
  return [...(found?.commands ?? []), ...own, ...citePerson(desk, person, value), ...acceptPresence(desk, person.id, value)]
}

function isSamePerson(person: Person, value: ValueOf<'person'>): boolean {
  return value.name
    ? foldWords(person.name) === foldWords(value.name)
    : person.name === '' && foldWords(person.post) === foldWords(value.role)
}

function describePerson(value: ValueOf<'person'>, id: string, partyId: string | null): Person {
  return createPerson(id, { name: value.name, honorific: value.honorific, post: value.role, partyId })
}

function addPerson(person: Person): readonly SimpleCommand[] {
  return [{ kind: 'add', of: 'person', item: person, index: null }]
}

/** What the briefing already holds is kept; only what is still empty is filled. */
function completePerson(known: Person, stated: Person): readonly SimpleCommand[] {
  const changes = {
    honorific: known.honorific || stated.honorific,
    post: known.post || stated.post,
    partyId: known.partyId ?? stated.partyId,
  }
  return [{ kind: 'change', of: 'person', id: known.id, changes }]
}

function citePerson(desk: Desk, person: Person, value: ValueOf<'person'>): readonly SimpleCommand[] {
  const about = (field: string, stated: string) => cite(desk, { kind: 'person', id: person.id, field }, stated)
  return [
    ...(value.name ? [about('name', nameOf(person))] : []),
    ...(value.role ? [about('post', value.role)] : []),
    ...(value.affiliation ? [about('partyId', value.affiliation)] : []),
  ]
}

function acceptPresence(desk: Desk, personId: string, value: ValueOf<'person'>): readonly SimpleCommand[] {
  const known = desk.meeting.lists.attendance.find((each) => each.personId === personId)
  const announcedBy = desk.suggestion.attribution?.who ?? ''
  const stated = { status: STATUS[value.status], reason: value.reason, standIn: value.standIn, announcedBy }
  const id = known?.id ?? desk.newId()
  const own: SimpleCommand = known
    ? { kind: 'change', of: 'attendance', id, changes: value.status === 'mentioned' ? {} : stated }
    : { kind: 'add', of: 'attendance', item: { ...createAttendance(id, personId, stated.status), ...stated }, index: null }
  return [own, ...citePresence(desk, id, value)]
}

function citePresence(desk: Desk, id: string, value: ValueOf<'person'>): readonly SimpleCommand[] {
  const about = (field: string, stated: string) => cite(desk, { kind: 'attendance', id, field }, stated, 'sentence')
  return [
    ...(value.status === 'mentioned' ? [] : [about('status', STATUS[value.status])]),
    ...(value.reason ? [about('reason', value.reason)] : []),
    ...(value.standIn ? [about('standIn', value.standIn)] : []),
  ]
}

function acceptTheme(desk: Desk, value: ValueOf<'theme'>): readonly SimpleCommand[] {
  const theme = createTheme(desk.newId(), value.title, true)
  return [{ kind: 'add', of: 'theme', item: theme, index: null }, cite(desk, { kind: 'theme', id: theme.id, field: 'title' }, value.title)]
}
