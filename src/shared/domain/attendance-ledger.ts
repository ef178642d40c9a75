import { ATTENDANCE_STATUSES, isAway, isPresent, type Attendance, type AttendanceStatus } from './attendance'
import { assessThemes } from './consensus'
import type { Meeting, MeetingFields } from './meeting'
import type { Outcome } from './outcome'
import type { Party } from './party'
import type { Person } from './person'
import type { ProgrammeItem } from './programme'
import type { Theme } from './theme'

/** A theme whose outcome hangs on somebody who stays away. */
export interface ThemeEffect {
  readonly theme: Theme
  /** Its place in the list of themes, from 1. */
  readonly number: number
  readonly outcome: Outcome
  /** What would come of it if the delegation took part. */
  readonly outcomeIfPresent: Outcome
}

/** An item of the programme that loses somebody who leads it or was to speak. */
export interface ItemEffect {
  readonly item: ProgrammeItem
  readonly isLead: boolean
  readonly isSpeaker: boolean
}

/** One person in the ledger, and what it does to the meeting when this person stays away. */
export interface LedgerEntry {
  readonly person: Person
  readonly party: Party | null
  /** Null while nothing was recorded; the status is `unknown` then. */
  readonly attendance: Attendance | null
  readonly status: AttendanceStatus
  /** Only of a delegation nobody represents: where someone stands in, its position is still at the table. */
  readonly themes: readonly ThemeEffect[]
  readonly items: readonly ItemEffect[]
}

/** Heads by status, and against what was announced. */
export interface LedgerCounts {
  readonly announced: MeetingFields['expectedLeaders']
  readonly byStatus: Readonly<Record<AttendanceStatus, number>>
  readonly listed: number
  /** Expected, confirmed, late or by video. */
  readonly coming: number
  /** Absent or represented. */
  readonly away: number
  /** Of whom nobody has said anything, or nothing firm. */
  readonly notHeard: number
  /** How many of those announced are not in the list at all; 0 when none was announced or more are listed. */
  readonly unnamed: number
}

/** Who comes and who does not, in the order of the people, with what each absence does. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[]
  readonly counts: LedgerCounts
}

/** The ledger of a meeting as it is now. */
export function ledgerOf(meeting: Meeting): Ledger {
  const presence = new Map(meeting.lists.attendance.map((each) => [each.personId, each]))
  const parties = new Map(meeting.lists.party.map((party) => [party.id, party]))
  const themesOf = themeEffects(meeting)
  const entries = meeting.lists.person.map((person): LedgerEntry => {
    const attendance = presence.get(person.id) ?? null
    const status = attendance?.status ?? 'unknown'
    const party = person.partyId === null ? null : (parties.get(person.partyId) ?? null)
    if (!isAway(status)) return { person, party, attendance, status, themes: [], items: [] }
    return { person, party, attendance, status, themes: themesOf(party), items: itemEffects(meeting, person.id) }
  })
  return { entries, counts: countEntries(entries, meeting.fields.expectedLeaders) }
}

/** By delegation that is away, the themes that would come out otherwise if it were there. */
function themeEffects(meeting: Meeting): (party: Party | null) => readonly ThemeEffect[] {
  const byParty = new Map<string, ThemeEffect[]>()
  assessThemes(meeting).forEach(({ outcome, away }, index) => {
    const theme = meeting.lists.theme[index]
    for (const { party, outcomeIfPresent } of away) {
      if (!theme || outcomeIfPresent === outcome) continue
      byParty.set(party.id, [...(byParty.get(party.id) ?? []), { theme, number: index + 1, outcome, outcomeIfPresent }])
    }
  })
  return (party) => (party ? (byParty.get(party.id) ?? []) : [])
}

function itemEffects({ lists }: Meeting, personId: string): readonly ItemEffect[] {
  return lists.programme
    .map((item) => ({
      item,
      isLead: item.leadPersonId === personId,
      isSpeaker: item.speakers.some((speaker) => speaker.personId === personId),
    }))
    .filter(({ isLead, isSpeaker }) => isLead || isSpeaker)
}

function countEntries(entries: readonly LedgerEntry[], announced: LedgerCounts['announced']): LedgerCounts {
  const byStatus = Object.fromEntries(
    ATTENDANCE_STATUSES.map((status) => [status, entries.filter((entry) => entry.status === status).length]),
  ) as Record<AttendanceStatus, number>
  const sum = (test: (status: AttendanceStatus) => boolean) =>
    ATTENDANCE_STATUSES.filter(test).reduce((total, status) => total + byStatus[status], 0)
  const listed = entries.length
  return {
    announced,
    byStatus,
    listed,
    coming: sum(isPresent),
    away: sum(isAway),
    notHeard: byStatus.unknown + byStatus.tentative,
    unnamed: Math.max(0, (announced?.count ?? 0) - listed),
  }
}

/** One entry of a history put the other way round: from what to what an attendance went, and when. */
export interface LedgerChange {
  readonly at: string
  readonly from: Attendance['history'][number]
  readonly to: Omit<Attendance['history'][number], 'until'>
}

/** Every change of an attendance, the last one first. */
export function changesOf(attendance: Attendance): readonly LedgerChange[] {
  const { history } = attendance
  return history.map((from, index) => ({ at: from.until, from, to: history[index + 1] ?? attendance })).toReversed()
}
