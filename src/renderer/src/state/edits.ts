import type { Action, SimpleCommand } from '../../../shared/domain/command'
import type { ItemKind, Meeting, MeetingFields } from '../../../shared/domain/meeting'
import { removeWithDependents, type RemovableKind } from '../../../shared/domain/remove'

type ChangeOf<Kind extends ItemKind> = Extract<SimpleCommand, { kind: 'change'; of: Kind }>['changes']
type ItemOf<Kind extends ItemKind> = Extract<SimpleCommand, { kind: 'add'; of: Kind }>['item']

/** Names of actions are one line; what a person has written may be longer. */
function line(subject: string): string {
  return subject.slice(0, 500)
}

export function setFields(changes: Partial<MeetingFields>, subject: string): Action {
  return { label: 'edit', subject: line(subject), command: { kind: 'set-fields', changes } }
}

export function changeItem<Kind extends ItemKind>(of: Kind, id: string, changes: ChangeOf<Kind>, subject: string): Action {
  return { label: 'edit', subject: line(subject), command: { kind: 'change', of, id, changes } as SimpleCommand }
}

export function addItem<Kind extends ItemKind>(of: Kind, item: ItemOf<Kind>, subject: string): Action {
  return { label: 'add', subject: line(subject), command: { kind: 'add', of, item, index: null } as SimpleCommand }
}

export function removeItem(meeting: Meeting, of: RemovableKind, id: string, subject: string): Action {
  return { label: 'remove', subject: line(subject), command: removeWithDependents(meeting, of, id) }
}

/** Moves a thing to where another one of its list stands. */
export function moveItem(meeting: Meeting, of: ItemKind, id: string, otherId: string, subject: string): Action {
  const index = meeting.lists[of].findIndex((item) => item.id === otherId)
  return { label: 'move', subject: line(subject), command: { kind: 'move', of, id, index } }
}
