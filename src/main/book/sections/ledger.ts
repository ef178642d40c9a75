import { ATTENDANCE_STATUSES, isPresent } from '../../../shared/domain/attendance'
import { ledgerOf, type LedgerCounts, type LedgerEntry } from '../../../shared/domain/attendance-ledger'
import { distinctNames } from '../../../shared/domain/distinct-names'
import type { Fact } from '../../../shared/domain/evidence'
import type { Cited } from '../model-parts'
import type { LedgerRow, PeopleModel } from '../people-model'
import { shorten } from '../printable'
import { fill } from '../wording'
import type { Desk } from './desk'
import { partiesInOrder, partyName } from './party-name'

/** Characters of a reason or an effect in a narrow column; the whole stands with the absences. */
const LONGEST = 240

/**
 * Who comes and who does not, as a table with counts against what was announced; null while it would only repeat what stands with the
 * participants and the absences: while nobody's absence changes anything and no attendance has changed.
 */
export function createLedger(desk: Desk): PeopleModel['ledger'] {
  const { entries, counts } = ledgerOf(desk.meeting)
  const saysMore = entries.some((entry) => effectOf(desk, entry).length > 0 || (entry.attendance?.history.length ?? 0) > 0)
  if (!saysMore) return null
  const { headings, labels } = desk.wording.words.people
  const { person, party } = desk.meeting.lists
  const names = distinctNames(person, party, (each) => partyName(desk.wording, each))
  return {
    heading: headings.ledger,
    lead: [countsSentence(desk, counts), statusesLine(desk, counts)],
    columns: { person: labels.person, status: desk.wording.words.labels.attendance, reason: labels.reason, effect: labels.effect },
    items: inOrder(desk, entries).map((entry) => row(desk, entry, names.get(entry.person.id) ?? '')),
  }
}

function inOrder(desk: Desk, entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const places = new Map(partiesInOrder(desk).map(({ id }, index) => [id, index]))
  const placeOf = ({ party }: LedgerEntry) => (party ? (places.get(party.id) ?? Infinity) : Infinity)
  return entries.toSorted((left, right) => (placeOf(left) === placeOf(right) ? 0 : placeOf(left) - placeOf(right)))
}

function countsSentence({ wording }: Desk, { announced, byStatus, listed, away, notHeard }: LedgerCounts): string {
  const { counts, countsAnnounced } = wording.words.people
  const values = { confirmed: byStatus.confirmed, away, silent: notHeard }
  if (!announced) return fill(counts, { ...values, listed })
  return fill(countsAnnounced, {
    ...values,
    announced: [wording.qualifier(announced.qualifier), announced.count].filter(Boolean).join(' '),
  })
}

function statusesLine({ wording: { words } }: Desk, { byStatus }: LedgerCounts): string {
  const counted = ATTENDANCE_STATUSES.filter((status) => byStatus[status] > 0)
  return counted.map((status) => fill(words.people.countOf, { status: words.statuses[status], count: byStatus[status] })).join(' · ')
}

function row(desk: Desk, entry: LedgerEntry, name: string): LedgerRow {
  const { notes, wording } = desk
  const { attendance, party, person, status } = entry
  const about = (field: string): readonly Fact[] => (attendance ? [{ kind: 'attendance', id: attendance.id, field }] : [])
  return {
    name: notes.cite(name, { kind: 'person', id: person.id, field: 'name' }),
    party: party ? partyName(wording, party) : '',
    status: notes.cite(wording.words.statuses[status], ...about('status')),
    isCertain: isPresent(status),
    reason: reasonOf(desk, entry, about),
    effect: effectOf(desk, entry),
  }
}

function reasonOf({ notes, wording }: Desk, { attendance }: LedgerEntry, about: (field: string) => readonly Fact[]): readonly Cited[] {
  if (!attendance) return []
  const { reason, announcedBy, standIn, standInPost } = attendance
  const instead = [standIn, standInPost].filter(Boolean).join(', ')
  const lines = [
    {
      text: shorten([reason, announcedBy].filter(Boolean).join(' – '), LONGEST, '…'),
      facts: [...about('reason'), ...about('announcedBy')],
    },
    {
      text: instead ? `${wording.words.labels.standIn}${wording.words.colon}${instead}` : '',
      facts: [...about('standIn'), ...about('standInPost')],
    },
  ]
  return lines.filter(({ text }) => text !== '').map(({ text, facts }) => notes.cite(text, ...facts))
}

function effectOf({ wording }: Desk, { attendance, themes, items }: LedgerEntry): readonly string[] {
  const { themeHangs, itemLosesLead, itemLosesSpeaker, outcomes } = wording.words.people
  return [
    ...themes.map(({ number, outcome, outcomeIfPresent }) =>
      fill(themeHangs, { number, now: outcomes[outcome], then: outcomes[outcomeIfPresent] }),
    ),
    ...items.map(({ item, isLead }) => fill(isLead ? itemLosesLead : itemLosesSpeaker, { title: item.title })),
    ...(attendance?.effect ? [shorten(attendance.effect, LONGEST, '…')] : []),
  ]
}
