import type { Attendance } from '../domain/attendance'
import type { Bracket } from '../domain/bracket'
import type { Commitment } from '../domain/commitment'
import { anchorAt, type Evidence, type Fact } from '../domain/evidence'
import type { Judgement } from '../domain/judgement'
import { createMandate, type Mandate } from '../domain/mandate'
import { createMeeting, type Meeting } from '../domain/meeting'
import { createParty, type Party } from '../domain/party'
import type { Person } from '../domain/person'
import { createPoint, type Point } from '../domain/point'
import { createPosition, type Position } from '../domain/position'
import { plainLine } from '../domain/rich-text'
import type { Source } from '../domain/source'
import type { Suggestion, SuggestionValue } from '../domain/suggestion'
import { createTheme, type Theme } from '../domain/theme'

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
  return { id: anId(20), name: 'Ingrid Solheim', honorific: '', post: 'Prime Minister', partyId: null, biography: '', ...changes }
}

/** Expected, with nothing else known; of `aPerson()`. */
export function anAttendance(changes: Partial<Attendance> = {}): Attendance {
  const blank = { reason: '', announcedBy: '', standIn: '', standInPost: '', effect: '', history: [] }
  return { id: anId(30), personId: anId(20), status: 'expected', ...blank, ...changes }
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
