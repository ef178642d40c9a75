import { changeAttendance, type Attendance } from './attendance'
import type { Command, SimpleCommand } from './command'
import { findBrokenReference, type BrokenReference } from './integrity'
import { findItem, type Item, type ItemKind, type Meeting } from './meeting'
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

interface Step {
  readonly meeting: Meeting
  readonly inverse: SimpleCommand
}
type StepResult = Result<Step, CommandProblem>

/**
 * The only place where a meeting changes. Pure: the given meeting is never touched. `at` is the moment of the command (ISO 8601),
 * which histories keep. After a success every reference inside the meeting leads somewhere.
 */
export function applyCommand(meeting: Meeting, command: Command, at: string): Result<Applied, CommandProblem> {
  const commands = command.kind === 'batch' ? command.commands : [command]
  const inverses: SimpleCommand[] = []
  let current = meeting
  for (const each of commands) {
    const step = applySimple(current, each, at)
    if (!step.ok) return step
    current = step.value.meeting
    inverses.unshift(step.value.inverse)
  }
  const broken = findBrokenReference(current)
  if (broken) return fail({ code: 'broken-reference', reference: broken })
  return succeed({ meeting: current, inverse: command.kind === 'batch' ? { kind: 'batch', commands: inverses } : inverseOf(inverses) })
}

function inverseOf(inverses: readonly SimpleCommand[]): Command {
  const [only] = inverses
  return only ?? { kind: 'batch', commands: [] }
}

function applySimple(meeting: Meeting, command: SimpleCommand, at: string): StepResult {
  switch (command.kind) {
    case 'set-fields':
      return setFields(meeting, command.changes)
    case 'add':
      return addItem(meeting, command.of, command.item, command.index)
    case 'change':
      return command.of === 'attendance'
        ? changePresence(meeting, command.id, command.changes, at)
        : changeItem(meeting, command.of, command.id, command.changes)
    case 'replace':
      return replaceAttendance(meeting, command.item)
    case 'remove':
      return removeItem(meeting, command.of, command.id)
    case 'move':
      return moveItem(meeting, command.of, command.id, command.index)
  }
}

function setFields(meeting: Meeting, changes: object): StepResult {
  const inverse = { kind: 'set-fields', changes: previous(meeting.fields, changes) } as SimpleCommand
  return succeed({ meeting: { ...meeting, fields: { ...meeting.fields, ...changes } }, inverse })
}

/** The values that `changes` is about to overwrite. */
function previous(before: object, changes: object): object {
  const values = before as Record<string, unknown>
  return Object.fromEntries(Object.keys(changes).map((key) => [key, values[key]]))
}

function addItem(meeting: Meeting, of: ItemKind, item: Item<ItemKind>, index: number | null): StepResult {
  const list: readonly Item<ItemKind>[] = meeting.lists[of]
  if (findItem(meeting, of, item.id)) return fail({ code: 'already-there', of, id: item.id })
  const at = index ?? list.length
  if (at > list.length) return fail({ code: 'out-of-range', of, index: at })
  return succeed({ meeting: withList(meeting, of, list.toSpliced(at, 0, item)), inverse: { kind: 'remove', of, id: item.id } })
}

function changeItem(meeting: Meeting, of: Exclude<ItemKind, 'attendance'>, id: string, changes: object): StepResult {
  const before = findItem(meeting, of, id)
  if (!before) return fail({ code: 'not-found', of, id })
  const after = { ...before, ...changes }
  const inverse = { kind: 'change', of, id, changes: previous(before, changes) } as SimpleCommand
  return succeed({ meeting: withItem(meeting, of, after), inverse })
}

function changePresence(meeting: Meeting, id: string, changes: object, at: string): StepResult {
  const before = findItem(meeting, 'attendance', id)
  if (!before) return fail({ code: 'not-found', of: 'attendance', id })
  const inverse: SimpleCommand = { kind: 'replace', of: 'attendance', item: before }
  return succeed({ meeting: withItem(meeting, 'attendance', changeAttendance(before, changes, at)), inverse })
}

function replaceAttendance(meeting: Meeting, item: Attendance): StepResult {
  const before = findItem(meeting, 'attendance', item.id)
  if (!before) return fail({ code: 'not-found', of: 'attendance', id: item.id })
  return succeed({ meeting: withItem(meeting, 'attendance', item), inverse: { kind: 'replace', of: 'attendance', item: before } })
}

function removeItem(meeting: Meeting, of: ItemKind, id: string): StepResult {
  const list: readonly Item<ItemKind>[] = meeting.lists[of]
  const index = list.findIndex((item) => item.id === id)
  const item = list[index]
  if (!item) return fail({ code: 'not-found', of, id })
  return succeed({ meeting: withList(meeting, of, list.toSpliced(index, 1)), inverse: { kind: 'add', of, item, index } as SimpleCommand })
}

function moveItem(meeting: Meeting, of: ItemKind, id: string, index: number): StepResult {
  const list: readonly Item<ItemKind>[] = meeting.lists[of]
  const from = list.findIndex((item) => item.id === id)
  const item = list[from]
  if (!item) return fail({ code: 'not-found', of, id })
  if (index >= list.length) return fail({ code: 'out-of-range', of, index })
  const moved = list.toSpliced(from, 1).toSpliced(index, 0, item)
  return succeed({ meeting: withList(meeting, of, moved), inverse: { kind: 'move', of, id, index: from } })
}

/** Copies the list once: filling a matrix changes thousands of positions, one after the other. */
function withItem(meeting: Meeting, of: ItemKind, item: Item<ItemKind>): Meeting {
  const list: readonly Item<ItemKind>[] = meeting.lists[of]
  const index = list.findIndex(({ id }) => id === item.id)
  return withList(meeting, of, list.with(index, item))
}

function withList(meeting: Meeting, of: ItemKind, list: readonly Item<ItemKind>[]): Meeting {
  return { ...meeting, lists: { ...meeting.lists, [of]: list } }
}
