import { batch, type Action, type SimpleCommand } from './command'
import type { Meeting } from './meeting'
import type { Note } from './note'
import type { Party } from './party'
import { createPosition, type Stance } from './position'
import { createPositionTable } from './position-lookup'
import { isKnownZone, ownZone, wallTimeAt } from './zoned-time'

/** Where a party stood on a theme before the meeting, what was heard of it there, and where it stands in the briefing now. */
export interface StanceChange {
  readonly party: Party
  readonly themeId: string
  /** As recorded when the first word of it was heard. */
  readonly before: Stance
  /** The last stance heard. */
  readonly heard: Stance
  readonly now: Stance
  /** Every note of a stance of this party on this theme, the earliest first. */
  readonly notes: readonly StanceNote[]
  /** Something was heard that no person has taken over yet. */
  readonly isOpen: boolean
}

/** A note of a stance, of a party that is there. */
export interface StanceNote extends Note {
  readonly partyId: string
  readonly themeId: string
  readonly stance: Stance
}

/** Whether the note says which party takes which stance on which theme. */
function isStanceNote(note: Note): note is StanceNote {
  return note.kind === 'stance' && note.partyId !== null && note.themeId !== null && note.stance !== null
}

/** Of whom something was heard on a theme, in the order of the meeting's parties; a stance that was only confirmed is there, too. */
export function stanceChanges(meeting: Meeting, themeId: string): readonly StanceChange[] {
  const heard = byTime(meeting.lists.note.filter(isStanceNote).filter((note) => note.themeId === themeId))
  const table = createPositionTable(meeting)
  return meeting.lists.party.flatMap((party): readonly StanceChange[] => {
    const notes = heard.filter(({ partyId }) => partyId === party.id)
    const [first] = notes
    const last = notes.at(-1)
    if (!first || !last) return []
    const now = table.stanceAt(party.id, themeId)
    return [{ party, themeId, before: first.before ?? 'unknown', heard: last.stance, now, notes, isOpen: !last.isTaken }]
  })
}

/** The position is another one than before the meeting. */
export function hasMoved({ before, now }: StanceChange): boolean {
  return before !== now
}

function byTime(notes: readonly StanceNote[]): readonly StanceNote[] {
  return notes.toSorted((left, right) => left.at.localeCompare(right.at))
}

/** The calendar day of a moment (ISO 8601, UTC) where the meeting is; while that is not known, on this computer. */
export function dayInRoom(meeting: Meeting, at: string): string {
  const { zone } = meeting.fields
  return wallTimeAt(Date.parse(at), isKnownZone(zone) ? zone : ownZone()).day
}

/**
 * Carries what was heard last into the positions, as one step: the party said so itself, on the day it was heard, and it holds as of that day.
 * All notes of it are marked as taken. Changes without anything open are left alone, so the command may be an empty batch.
 */
export function takeOverStances(meeting: Meeting, changes: readonly StanceChange[], newId: () => string): Action {
  const open = changes.filter(({ isOpen }) => isOpen)
  const [only, ...others] = open
  const subject = only && others.length === 0 ? only.party.name : ''
  return { label: 'take-over', subject, command: batch(open.flatMap((change) => takeOver(meeting, change, newId))) }
}

function takeOver(meeting: Meeting, { party, themeId, heard, notes }: StanceChange, newId: () => string): readonly SimpleCommand[] {
  const day = dayInRoom(meeting, notes.at(-1)?.at ?? meeting.createdAt)
  const known = createPositionTable(meeting).positionAt(party.id, themeId)
  const stated = { stance: heard, statedBy: party.name, statedOn: day, validAsOf: day }
  const position: SimpleCommand = known
    ? { kind: 'change', of: 'position', id: known.id, changes: stated }
    : { kind: 'add', of: 'position', item: { ...createPosition(newId(), party.id, themeId, heard), ...stated }, index: null }
  const open = notes.filter(({ isTaken }) => !isTaken)
  return [position, ...open.map(({ id }): SimpleCommand => ({ kind: 'change', of: 'note', id, changes: { isTaken: true } }))]
}
