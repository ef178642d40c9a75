import { batch, type Command, type SimpleCommand } from './command'
import type { ItemKind, Meeting } from './meeting'

/** The kinds of thing a person can take out of a briefing. */
export type RemovableKind = Extract<
  ItemKind,
  | 'party'
  | 'person'
  | 'theme'
  | 'position'
  | 'mandate'
  | 'judgement'
  | 'bracket'
  | 'point'
  | 'commitment'
  | 'source'
  | 'evidence'
  | 'edition'
>

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
      return partyDependents(meeting, id)
    case 'person':
      return [
        ...lists.attendance.filter(({ personId }) => personId === id).flatMap((each) => removeItem(meeting, 'attendance', each.id)),
        ...lists.theme.filter(({ leadPersonId }) => leadPersonId === id).map((theme) => freeTheme(theme.id)),
      ]
    case 'theme':
      return themeDependents(meeting, id)
    case 'source':
      return [
        ...restingOn(lists.suggestion, 'suggestion', id),
        ...lists.evidence.filter(({ sourceId }) => sourceId === id).flatMap((each) => removeEvidence(meeting, each.id)),
      ]
    case 'evidence':
      return uncite(meeting, id)
    default:
      return []
  }
}

/** The people stay without a delegation and the commitments without a party; the positions go, the brackets lose a holder. */
function partyDependents(meeting: Meeting, id: string): readonly SimpleCommand[] {
  const { lists } = meeting
  const holds = lists.bracket.filter(({ holderIds }) => holderIds.includes(id))
  return [
    ...lists.person.filter((person) => person.partyId === id).map((person) => freePerson(person.id)),
    ...lists.position.filter(({ partyId }) => partyId === id).flatMap((each) => removeItem(meeting, 'position', each.id)),
    ...lists.commitment.filter(({ partyId }) => partyId === id).map((each) => freeCommitment(each.id, { partyId: null })),
    ...holds.map((each) =>
      letGo(
        each.id,
        each.holderIds.filter((holder) => holder !== id),
      ),
    ),
  ]
}

function themeDependents(meeting: Meeting, id: string): readonly SimpleCommand[] {
  const { lists } = meeting
  const own = (['position', 'mandate', 'judgement', 'bracket', 'point'] as const).flatMap((kind) =>
    lists[kind].filter(({ themeId }) => themeId === id).flatMap((each) => removeItem(meeting, kind, each.id)),
  )
  return [...own, ...lists.commitment.filter(({ themeId }) => themeId === id).map((each) => freeCommitment(each.id, { themeId: null }))]
}

function freeTheme(id: string): SimpleCommand {
  return { kind: 'change', of: 'theme', id, changes: { leadPersonId: null } }
}

function freeCommitment(id: string, changes: { readonly partyId: null } | { readonly themeId: null }): SimpleCommand {
  return { kind: 'change', of: 'commitment', id, changes }
}

function letGo(id: string, holderIds: readonly string[]): SimpleCommand {
  return { kind: 'change', of: 'bracket', id, changes: { holderIds } }
}

function removeEvidence(meeting: Meeting, id: string): readonly SimpleCommand[] {
  return [...uncite(meeting, id), { kind: 'remove', of: 'evidence', id }]
}

/** The words of a point stay when the evidence they cite goes. */
function uncite(meeting: Meeting, evidenceId: string): readonly SimpleCommand[] {
  return meeting.lists.point
    .filter(({ text }) => text.some(({ cites }) => cites === evidenceId))
    .map(({ id, text }) => {
      const uncited = text.map((run) => (run.cites === evidenceId ? { ...run, cites: null } : run))
      return { kind: 'change', of: 'point', id, changes: { text: uncited } }
    })
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
  return meeting.lists.evidence.filter(({ fact }) => fact.id === id).flatMap((each) => removeEvidence(meeting, each.id))
}
