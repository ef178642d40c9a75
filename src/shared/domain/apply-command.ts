import { changeAttendance, type Attendance } from './attendance'
import type { Command, SimpleCommand } from './command'
import { findBrokenReference, type BrokenReference } from './integrity'
import { MeetingDraft } from './meeting-draft'
import type { Item, ItemKind, Meeting } from './meeting'
import { fail, succeed, type Result } from './result'

/** A meeting after a command, and the command that takes it back exactly. */
export interface Applied {
  readonly meeting: Meeting
  readonly inverse: Command
}

/** Why a command does not fit a meeting. Nothing has changed then. */
export type CommandProblem =
  | { readonly code: 'not-found'; readonly of: ItemKind; readonly id: string }
  | { readonly code: 'already-there'; readonly of: ItemKind; readonly id: string }
  | { readonly code: 'out-of-range'; readonly of: ItemKind; readonly index: number }
  | { readonly code: 'broken-reference'; readonly reference: BrokenReference }

type StepResult = Result<SimpleCommand, CommandProblem>

/**
 * The only place where a meeting changes. Pure: the given meeting is never touched, and lists that no command names stay the same ones.
 * `at` is the moment of the command (ISO 8601), which histories keep. After a success every reference inside the meeting leads somewhere.
 */
export function applyCommand(meeting: Meeting, command: Command, at: string): Result<Applied, CommandProblem> {
  const draft = new MeetingDraft(meeting)
  const inverses: SimpleCommand[] = []
  for (const each of command.kind === 'batch' ? command.commands : [command]) {
    const inverse = applySimple(draft, each, at)
    if (!inverse.ok) return inverse
    inverses.push(inverse.value)
  }
  const after = draft.finish()
  const broken = findBrokenReference(after)
  if (broken) return fail({ code: 'broken-reference', reference: broken })
  return succeed({
    meeting: after,
    inverse: command.kind === 'batch' ? { kind: 'batch', commands: inverses.reverse() } : inverseOf(inverses),
  })
}

function inverseOf(inverses: readonly SimpleCommand[]): Command {
  const [only] = inverses
  return only ?? { kind: 'batch', commands: [] }
}

/** Does it to the draft and gives what takes it back. */
function applySimple(draft: MeetingDraft, command: SimpleCommand, at: string): StepResult {
  switch (command.kind) {
    case 'set-fields':
      return setFields(draft, command.changes)
    case 'add':
      return addItem(draft, command.of, command.item, command.index)
    case 'change':
      return command.of === 'attendance'
        ? changePresence(draft, command.id, command.changes, at)
        : changeItem(draft, command.of, command.id, command.changes)
    case 'replace':
      return replaceAttendance(draft, command.item)
    case 'remove':
      return removeItem(draft, command.of, command.id)
    case 'move':
      return moveItem(draft, command.of, command.id, command.index)
  }
}

function setFields(draft: MeetingDraft, changes: object): StepResult {
  const inverse = { kind: 'set-fields', changes: previous(draft.fields, changes) } as SimpleCommand
  draft.fields = { ...draft.fields, ...changes }
  return succeed(inverse)
}

/** The values that `changes` is about to overwrite. */
function previous(before: object, changes: object): object {
  const values = before as Record<string, unknown>
  return Object.fromEntries(Object.keys(changes).map((key) => [key, values[key]]))
}

function addItem(draft: MeetingDraft, of: ItemKind, item: Item<ItemKind>, index: number | null): StepResult {
  if (draft.indexOf(of, item.id) >= 0) return fail({ code: 'already-there', of, id: item.id })
  const at = index ?? draft.count(of)
  if (at > draft.count(of)) return fail({ code: 'out-of-range', of, index: at })
  draft.insert(of, at, item)
  return succeed({ kind: 'remove', of, id: item.id })
}

function changeItem(draft: MeetingDraft, of: Exclude<ItemKind, 'attendance'>, id: string, changes: object): StepResult {
  const before = draft.find(of, id)
  if (!before) return fail({ code: 'not-found', of, id })
  draft.replace(of, { ...before, ...changes })
  return succeed({ kind: 'change', of, id, changes: previous(before, changes) })
}

function changePresence(draft: MeetingDraft, id: string, changes: object, at: string): StepResult {
  const before = draft.find('attendance', id)
  if (!before) return fail({ code: 'not-found', of: 'attendance', id })
  draft.replace('attendance', changeAttendance(before, changes, at))
  return succeed({ kind: 'replace', of: 'attendance', item: before })
}

function replaceAttendance(draft: MeetingDraft, item: Attendance): StepResult {
  const before = draft.find('attendance', item.id)
  if (!before) return fail({ code: 'not-found', of: 'attendance', id: item.id })
  draft.replace('attendance', item)
  return succeed({ kind: 'replace', of: 'attendance', item: before })
}

function removeItem(draft: MeetingDraft, of: ItemKind, id: string): StepResult {
  const index = draft.indexOf(of, id)
  const item = draft.take(of, index)
  return item ? succeed({ kind: 'add', of, item, index } as SimpleCommand) : fail({ code: 'not-found', of, id })
}

function moveItem(draft: MeetingDraft, of: ItemKind, id: string, index: number): StepResult {
  const from = draft.indexOf(of, id)
  if (from < 0) return fail({ code: 'not-found', of, id })
  if (index >= draft.count(of)) return fail({ code: 'out-of-range', of, index })
  const item = draft.take(of, from)
  if (item) draft.insert(of, index, item)
  return succeed({ kind: 'move', of, id, index: from })
}
