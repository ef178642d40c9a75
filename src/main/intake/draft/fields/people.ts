import { wordsOf, type Person, type TextSpan } from '../mentions/cast'
import { tokenSpan, type Claim, type Reading } from '../reading'
import type { MainMeeting } from './meeting'
import { findHosts } from './hosts'
import { findReason } from './reason'
import { verdictsOf } from './status'
import type { Verdict } from './verdict'

const LONGEST_LINE = 500
const BASIS_CONFIDENCE = { 'role-before-name': 0.9, 'role-after-name': 0.85, honorific: 0.8, 'state-of-name': 0.8, listed: 0.65, speaker: 0.7, participant: 0.75, 'written-as-name': 0.6 } as const // prettier-ignore
const FAR = 12

function notesOf(person: Person, verdict: Verdict | undefined): readonly string[] {
  const notes: string[] = verdict?.note ? [verdict.note] : []
  if (person.isAffiliationInferred) notes.push('affiliation-inferred')
  if (person.isRoleInferred) notes.push('role-inferred')
  if (person.role !== '' && person.affiliation === null) notes.push('role-without-country')
  if (person.role === '') notes.push('no-role')
  return notes
}

function confidenceOf(person: Person, verdict: Verdict | undefined): number {
  const base = person.isRoleInferred ? 0.7 : BASIS_CONFIDENCE[person.basis]
  if (!verdict) return Math.min(base, 0.85)
  if (verdict.note !== '') return Math.min(base, 0.75)
  if (verdict.isCompanion) return Math.min(base, 0.85)
  const isClear = base >= 0.85 && verdict.distance <= FAR && person.name.includes(' ')
  return isClear && (verdict.status === 'attending' || verdict.status === 'absent') ? 0.92 : Math.min(base, 0.8)
}

function reasonText(reading: Reading, span: TextSpan | null): string {
  return span ? wordsOf(reading.document.text, span).slice(0, LONGEST_LINE) : ''
}

function claimOf(reading: Reading, person: Person, verdict: Verdict | undefined, isHost: boolean): Claim | null {
  const home = verdict?.read ?? reading.reads[person.sentence]
  if (!home) return null
  const isAway = verdict !== undefined && verdict.status !== 'attending' && verdict.status !== 'mentioned'
  const reason = isAway ? findReason(reading, person, verdict) : null
  const cue = verdict ? tokenSpan(verdict.read.sentence, verdict.cue.from, verdict.cue.to) : null
  const spans = [person.nameSpan, person.roleSpan, cue, reason].filter((span) => span !== null)
  const value = {
    field: 'person',
    name: person.name.slice(0, LONGEST_LINE),
    honorific: person.honorific,
    role: person.role.slice(0, LONGEST_LINE),
    affiliation: person.affiliation?.name ?? '',
    affiliationCode: person.affiliation?.code ?? null,
    status: verdict?.status ?? (isHost ? 'attending' : 'mentioned'),
    reason: reasonText(reading, reason),
    standIn: verdict?.standIn ?? '',
  } as const
  return {
    value,
    sentence: home.sentence,
    spans,
    confidence: confidenceOf(person, verdict),
    rule: `person.${person.basis}`,
    notes: notesOf(person, verdict),
  }
}

/** Everybody the text names, each with one verdict on whether he or she comes; who hosts in person comes. */
export function findPeople(reading: Reading, meeting: MainMeeting): readonly Claim[] {
  const verdicts = verdictsOf(reading, meeting)
  const hosts = new Set(findHosts(reading, meeting).map(({ value }) => (value.field === 'host' ? value.name : '')))
  return reading.people.flatMap((person) => claimOf(reading, person, verdicts.get(person), hosts.has(person.name)) ?? [])
}
