import { isAway, type Attendance } from '../../../shared/domain/attendance'
import type { Fact } from '../../../shared/domain/evidence'
import { findItem } from '../../../shared/domain/meeting'
import { nameOf, type Person } from '../../../shared/domain/person'
import type { Absence } from '../book-model'
import type { ListSection, Row } from '../model-parts'
import { fill } from '../wording'
import type { Desk } from './desk'
import { filled, plain, proseRow } from './rows'

/** Those who stay away: why, who said so, who comes instead, what it does to the meeting. */
export function createAbsencesSection(desk: Desk): ListSection<Absence> {
  const { headings, empty } = desk.wording.words
  const items = desk.meeting.lists.attendance.filter(({ status }) => isAway(status)).flatMap((attendance) => absence(desk, attendance))
  return { heading: headings.absences, lead: [], items, empty: empty.absences }
}

function absence(desk: Desk, attendance: Attendance): readonly Absence[] {
  const person = findItem(desk.meeting, 'person', attendance.personId)
  if (!person) return []
  const { cite } = desk.notes
  const { id } = person
  const name = cite(nameOf(person), { kind: 'person', id, field: 'name' }, { kind: 'person', id, field: 'partyId' })
  const post = cite(postOf(desk, person), { kind: 'person', id, field: 'post' })
  return [{ name, post, rows: rowsOf(desk, attendance) }]
}

function postOf({ meeting, wording }: Desk, { name, post, partyId }: Person): string {
  const party = partyId === null ? undefined : findItem(meeting, 'party', partyId)
  const delegation = party ? wording.country(party.countryCode, party.name) : ''
  return [name ? post : '', delegation].filter(Boolean).join(', ')
}

function rowsOf({ notes, wording }: Desk, attendance: Attendance): readonly Row[] {
  const { labels, statuses, empty } = wording.words
  const row = (label: string, text: string, ...fields: readonly string[]) =>
    proseRow(notes.cite, label, text, ...fields.map((field): Fact => ({ kind: 'attendance', id: attendance.id, field })))
  return filled([
    row(labels.attendance, statuses[attendance.status], 'status'),
    row(labels.reason, attendance.reason || empty.value, 'reason'),
    row(labels.announcedBy, attendance.announcedBy || empty.value, 'announcedBy'),
    row(labels.standIn, [attendance.standIn, attendance.standInPost].filter(Boolean).join(', '), 'standIn', 'standInPost'),
    row(labels.effect, attendance.effect, 'effect'),
    earlierRow(wording, attendance),
  ])
}

function earlierRow({ words, day }: Desk['wording'], { history }: Attendance): Row | null {
  if (history.length === 0) return null
  const states = history.map(({ status, until }) => fill(words.until, { status: words.statuses[status], date: day(until) }))
  return { label: words.labels.earlier, paragraphs: states.map(plain) }
}
