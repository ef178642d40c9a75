import { batch, type Command, type SimpleCommand } from './command'
import type { ItemKind, Meeting } from './meeting'

/** The kinds of thing a person can take out of a briefing. */
export type RemovableKind = Extract<ItemKind, 'party' | 'person' | 'theme' | 'point' | 'source' | 'evidence' | 'edition'>

/**
 * The command that removes a thing together with what cannot stand without it: a person's attendance, a theme's points, the evidence
 * about them, what a source says. People of a removed party stay, without a delegation. Dependents go first, so that undoing
 * puts them back after what they depend on.
 */
export function removeWithDependents(meeting: Meeting, of: RemovableKind, id: string): Command {
  return batch([...dependents(meeting, of, id), ...evidenceAbout(meeting, id), { kind: 'remove', of, id }])
}

function dependents(meeting: Meeting, of: RemovableKind, id: string): readonly SimpleCommand[] {
  const { lists } = meeting
  switch (of) {
    case 'party':
      return lists.person.filter((person) => person.partyId === id).map((person) => freePerson(person.id))
    case 'person':
      return lists.attendance.filter(({ personId }) => personId === id).flatMap((each) => removeItem(meeting, 'attendance', each.id))
    case 'theme':
      return lists.point.filter(({ themeId }) => themeId === id).flatMap((each) => removeItem(meeting, 'point', each.id))
    case 'source':
      return [...restingOn(lists.suggestion, 'suggestion', id), ...restingOn(lists.evidence, 'evidence', id)]
    case 'point':
    case 'evidence':
    case 'edition':
      return []
  }
}

function freePerson(id: string): SimpleCommand {
  return { kind: 'change', of: 'person', id, changes: { partyId: null } }
}

function removeItem(meeting: Meeting, of: ItemKind, id: string): readonly SimpleCommand[] {
  return [...evidenceAbout(meeting, id), { kind: 'remove', of, id }]
}

function restingOn(items: readonly { readonly id: string; readonly sourceId: string }[], of: ItemKind, sourceId: string) {
  return items.filter((item) => item.sourceId === sourceId).map(({ id }): SimpleCommand => ({ kind: 'remove', of, id }))
}

function evidenceAbout(meeting: Meeting, id: string): readonly SimpleCommand[] {
  return meeting.lists.evidence.filter(({ fact }) => fact.id === id).map((each) => ({ kind: 'remove', of: 'evidence', id: each.id }))
}
