import type { Action } from './command'
import { findItem, type Meeting } from './meeting'
import type { Note } from './note'
import type { Point, PointUse } from './point'
import { createPositionTable } from './position-lookup'
import type { Stance } from './position'
import { wordsOf } from './rich-text'

/** Whom a note is about, and on which theme; both may be open. */
export interface NotePlace {
  readonly partyId: string | null
  readonly themeId: string | null
}

/** A new note: its identity and the moment it was heard (ISO 8601, UTC). */
interface NewNote extends NotePlace {
  readonly id: string
  readonly at: string
}

/** A stance heard in the room. The position stays as it is; the note keeps the stance that stood when it was heard. */
export function noteStance(
  meeting: Meeting,
  place: NewNote & { readonly partyId: string; readonly themeId: string },
  stance: Stance,
): Action {
  const before = createPositionTable(meeting).stanceAt(place.partyId, place.themeId)
  return addNote(meeting, { ...place, kind: 'stance', stance, before, text: '', isTaken: false })
}

/** Words heard in the room: a promise, or a remark. */
export function noteWords(meeting: Meeting, place: NewNote, kind: 'commitment' | 'remark', text: string): Action {
  return addNote(meeting, { ...place, kind, stance: null, before: null, text, isTaken: false })
}

function addNote(meeting: Meeting, note: Note): Action {
  const party = note.partyId === null ? undefined : findItem(meeting, 'party', note.partyId)
  return { label: 'note', subject: party?.name ?? note.text.slice(0, 100), command: { kind: 'add', of: 'note', item: note, index: null } }
}

/** What became of a point, noted at `at`. The same said again takes it back, and nothing is known of it as before. */
export function usePoint(point: Point, state: PointUse, at: string): Action {
  const use = point.use?.state === state ? null : { state, at }
  return changePoint(point, { use })
}

/** A point was answered, in these words, which may be empty. The moment of an answer noted before stays. */
export function answerPoint(point: Point, answer: string, at: string): Action {
  const use = point.use?.state === 'answered' ? point.use : { state: 'answered' as const, at }
  return changePoint(point, { use, answer })
}

function changePoint(point: Point, changes: Partial<Pick<Point, 'use' | 'answer'>>): Action {
  const subject = wordsOf(point.text).slice(0, 100)
  return { label: 'use-point', subject, command: { kind: 'change', of: 'point', id: point.id, changes } }
}
