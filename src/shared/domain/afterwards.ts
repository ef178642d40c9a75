import { batch, type Action } from './command'
import type { Commitment } from './commitment'
import { findItem, type Meeting } from './meeting'
import type { Note } from './note'
import type { Point, PointKind } from './point'
import type { Theme } from './theme'
import type { ThemeResult } from './theme-result'

/** What came out of one theme beside what we wanted. */
export interface ThemeOutcome {
  readonly theme: Theme
  readonly number: number
  /** Our objective: of the mandate, or the outcome desired where there is none; may be empty. */
  readonly objective: string
  /** As written down; null while nobody has. */
  readonly result: ThemeResult | null
}

/** Every theme with its result, in the order of the meeting. */
export function themeOutcomes({ lists }: Meeting): readonly ThemeOutcome[] {
  return lists.theme.map((theme, index) => {
    const mandate = lists.mandate.find(({ themeId }) => themeId === theme.id)
    const result = lists.result.find(({ themeId }) => themeId === theme.id) ?? null
    return { theme, number: index + 1, objective: mandate?.objective.trim() ? mandate.objective : theme.outcome, result }
  })
}

/** Writes down something about the result of a theme; the first word of it makes the result. */
export function setResult(
  { theme, result }: ThemeOutcome,
  changes: Partial<Pick<ThemeResult, 'grade' | 'text' | 'followUp'>>,
  newId: () => string,
): Action {
  const subject = theme.title
  if (result) return { label: 'edit', subject, command: { kind: 'change', of: 'result', id: result.id, changes } }
  const item: ThemeResult = { id: newId(), themeId: theme.id, grade: 'open', text: '', followUp: '', ...changes }
  return { label: 'edit', subject, command: { kind: 'add', of: 'result', item, index: null } }
}

/** What somebody promised in the room, the earliest first. */
export function promisesHeard({ lists }: Meeting): readonly Note[] {
  return lists.note.filter(({ kind }) => kind === 'commitment').toSorted((left, right) => left.at.localeCompare(right.at))
}

/** Remarks and promises of one theme, or, with null, those of none. */
export function remarksOn({ lists }: Meeting, themeId: string | null): readonly Note[] {
  return lists.note.filter((note) => note.kind === 'remark' && note.themeId === themeId)
}

/** Puts a promise that was heard into the register, announced and in the words of the note, and marks the note as taken; one step. */
export function takeOverPromise(meeting: Meeting, note: Note, newId: () => string): Action {
  const party = note.partyId === null ? undefined : findItem(meeting, 'party', note.partyId)
  const open = { amount: null, unit: '', due: null, dueWords: '' }
  const [firstLine = ''] = note.text.split('\n')
  const item: Commitment = {
    id: newId(),
    partyId: note.partyId,
    who: party?.name ?? '',
    themeId: note.themeId,
    what: firstLine.slice(0, 500),
    ...open,
    text: note.text,
    status: 'announced',
  }
  const add = { kind: 'add', of: 'commitment', item, index: null } as const
  const mark = { kind: 'change', of: 'note', id: note.id, changes: { isTaken: true } } as const
  return { label: 'take-over', subject: item.who, command: batch([add, mark]) }
}

/** The kinds that are meant to be said; what is only listened for, avoided or kept in defence is not missed afterwards. */
const MEANT: readonly PointKind[] = ['to-make', 'to-ask']

/** Points to make and to ask of which nobody noted that they were said. */
export function unsaidPoints({ lists }: Meeting): readonly Point[] {
  return lists.point.filter(({ kind, use }) => MEANT.includes(kind) && (use === null || use.state === 'not-used'))
}

/** Points that were answered, or of which an answer was written down. */
export function answeredPoints({ lists }: Meeting): readonly Point[] {
  return lists.point.filter(({ use, answer }) => use?.state === 'answered' || answer.trim() !== '')
}

/** Points that were said or asked and have no answer: neither marked as answered nor with words of one. */
export function isUnanswered({ kind, use, answer }: Point): boolean {
  const isOpen = use?.state !== 'answered' && answer.trim() === ''
  return isOpen && (use !== null || MEANT.includes(kind))
}
