import type { Acceptance } from '../domain/acceptance'
import { createAttendance, type Attendance } from '../domain/attendance'
import { createBilateral, type Bilateral } from '../domain/bilateral'
import type { Bracket } from '../domain/bracket'
import type { Carried } from '../domain/carried'
import type { Commitment } from '../domain/commitment'
import type { Contact } from '../domain/contact'
import { anchorAt, type Evidence, type Fact } from '../domain/evidence'
import type { Judgement } from '../domain/judgement'
import { createMandate, type Mandate } from '../domain/mandate'
import { createMeeting, type Meeting } from '../domain/meeting'
import { createParty, type Party } from '../domain/party'
import type { Note } from '../domain/note'
import { createPerson, type Person } from '../domain/person'
import { createPoint, type Point } from '../domain/point'
import { createPosition, type Position } from '../domain/position'
import { createProgrammeItem, type ProgrammeItem } from '../domain/programme'
import { plainLine } from '../domain/rich-text'
import type { Source } from '../domain/source'
import type { Suggestion, SuggestionValue } from '../domain/suggestion'
import { createTheme, type Theme } from '../domain/theme'
import type { ThemeResult } from '../domain/theme-result'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The identity with that number: valid, unique, and the same in every run. */
export function anId(number: number): string {
  let rest = number
  let digits = ''
  while (digits.length < 26) {
    digits = (ALPHABET[rest % 32] ?? '0') + digits
    rest = Math.floor(rest / 32)
  }
  return digits
}

/** Gives a new identity at each call, counting up from `start`. */
export function idCounter(start = 1000): () => string {
  let next = start
  return () => anId(next++)
}

/** The moment at which tests take place. */
export const A_MOMENT = '2026-01-05T09:30:00.000Z'

/** A meeting of which only the title is known. */
export function aMeeting(changes: Partial<Meeting['fields']> = {}, lists: Partial<Meeting['lists']> = {}): Meeting {
  const empty = createMeeting(anId(1), 'Harbour conference', A_MOMENT)
  return { ...empty, fields: { ...empty.fields, ...changes }, lists: { ...empty.lists, ...lists } }
}

/** A state that takes part. */
export function aParty(changes: Partial<Party> = {}): Party {
  return { ...createParty(anId(10), 'Norway', 'NO', 'member'), ...changes }
}

/** Somebody with a name and a post, of no delegation. */
export function aPerson(changes: Partial<Person> = {}): Person {
  return { ...createPerson(anId(20), { name: 'Ingrid Solheim', honorific: '', post: 'Prime Minister', partyId: null }), ...changes }
}

/** Expected, with nothing else known; of `aPerson()`. */
export function anAttendance(changes: Partial<Attendance> = {}): Attendance {
  return { ...createAttendance(anId(30), anId(20), 'expected'), ...changes }
}

/** A declared theme with a title only. */
export function aTheme(changes: Partial<Theme> = {}): Theme {
  return { ...createTheme(anId(40), 'Safe passage for ships', true), ...changes }
}

/** The position of `aParty()` on `aTheme()`: support, and nothing else known. */
export function aPosition(changes: Partial<Position> = {}): Position {
  return { ...createPosition(anId(45), anId(10), anId(40), 'supports'), ...changes }
}

/** A mandate on `aTheme()` without words. */
export function aMandate(changes: Partial<Mandate> = {}): Mandate {
  return { ...createMandate(anId(46), anId(40)), ...changes }
}

/** A fact of the background of `aTheme()`. */
export function aJudgement(changes: Partial<Judgement> = {}): Judgement {
  const open = { likelihood: null, confidence: null }
  return { id: anId(47), themeId: anId(40), kind: 'fact', text: 'Two rounds ended without a date.', ...open, ...changes }
}

/** Words of the draft on `aTheme()` that nobody holds in brackets yet. */
export function aBracket(changes: Partial<Bracket> = {}): Bracket {
  return { id: anId(48), themeId: anId(40), text: 'shall', holderIds: [], alternative: 'should', instruction: '', ...changes }
}

/** Two ships of `aParty()`, to no theme. */
export function aCommitment(changes: Partial<Commitment> = {}): Commitment {
  const when = { due: null, dueWords: '' }
  const named = { partyId: anId(10), who: 'Norway', themeId: null, what: 'two ships', amount: 2, unit: 'ships' }
  return { id: anId(49), ...named, ...when, text: '', status: 'announced', ...changes }
}

/** A point to make that may be said aloud, of no theme. */
export function aPoint(changes: Partial<Point> = {}): Point {
  return { ...createPoint(anId(50), null, 'to-make', plainLine('Ask for a common timetable.')), ...changes }
}

/** The opening session, for everybody; nothing else is known of it. */
export function aProgrammeItem(changes: Partial<ProgrammeItem> = {}): ProgrammeItem {
  return { ...createProgrammeItem(anId(51), 'Opening session', 'plenary'), ...changes }
}

/** A conversation with `aParty()`. */
export function aBilateral(changes: Partial<Bilateral> = {}): Bilateral {
  return { ...createBilateral(anId(52), anId(10), null), ...changes }
}

/** Whom to call in the delegation of `aParty()`. */
export function aContact(changes: Partial<Contact> = {}): Contact {
  const channels = { telephone: '+47 22 00 00 00', email: 'cabinet@example.org', secureChannel: '' }
  return { id: anId(53), partyId: anId(10), name: 'Nils Berg', role: 'Head of cabinet', ...channels, ...changes }
}

/** Something `aParty()` said on `aTheme()`, not taken over. */
export function aNote(changes: Partial<Note> = {}): Note {
  const heard = { partyId: anId(10), themeId: anId(40), stance: null, before: null }
  return { id: anId(54), at: A_MOMENT, kind: 'remark', ...heard, text: 'Asks for a break.', isTaken: false, ...changes }
}

/** What came out of `aTheme()`. */
export function aThemeResult(changes: Partial<ThemeResult> = {}): ThemeResult {
  return { id: anId(55), themeId: anId(40), grade: 'partly', text: 'A timetable, without a date.', followUp: '', ...changes }
}

/** That the meeting has no place was accepted; of `aMeeting()`. */
export function anAcceptance(changes: Partial<Acceptance> = {}): Acceptance {
  const finding = { check: 'no-place', fact: { kind: 'meeting', id: anId(1), field: 'place' }, stamp: '' } as const
  return { id: anId(56), ...finding, reason: 'Held by video.', at: A_MOMENT, ...changes }
}

/** Says that `aParty()` was taken over from an earlier meeting. */
export function aCarried(changes: Partial<Carried> = {}): Carried {
  const earlier = { meetingId: anId(2), meetingTitle: 'Harbour conference, first round', meetingDay: '2025-10-01' }
  return { id: anId(57), of: 'party', itemId: anId(10), ...earlier, ...changes }
}

/** A pasted source. */
export function aSource(changes: Partial<Source> = {}): Source {
  return {
    id: anId(60),
    kind: 'pasted',
    title: 'Harbour Gazette',
    author: '',
    publisher: '',
    origin: '',
    published: null,
    accessed: A_MOMENT,
    language: 'en',
    sha256: 'a'.repeat(64),
    byteLength: 100,
    textSha256: 'b'.repeat(64),
    textLength: 100,
    encoding: 'utf-8',
    extractor: { name: 'text', version: '1' },
    reliability: 'F',
    ...changes,
  }
}

/** A passage of `aSource()` that supports `fact`. */
export function anEvidence(fact: Fact, changes: Partial<Evidence> = {}): Evidence {
  const anchor = anchorAt('The conference takes place in Bergen.', 30, 36)
  return {
    id: anId(70),
    fact,
    sourceId: anId(60),
    anchor,
    page: null,
    grade: '6',
    stated: 'Bergen',
    bearing: 'for',
    attribution: null,
    ...changes,
  }
}

/** A proposed suggestion of `aSource()` with that value. */
export function aSuggestion(value: SuggestionValue, changes: Partial<Suggestion> = {}): Suggestion {
  return {
    id: anId(80),
    sourceId: anId(60),
    value,
    anchors: [anchorAt('The conference takes place in Bergen.', 30, 36), anchorAt('The conference takes place in Bergen.', 0, 37)],
    confidence: 0.95,
    rule: 'place.locative',
    language: 'en',
    notes: [],
    attribution: null,
    state: 'proposed',
    ...changes,
  }
}
