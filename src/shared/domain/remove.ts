import { batch, type Command, type SimpleCommand } from './command'
import type { Item, ItemKind, Meeting } from './meeting'
import { REFERENCES, type IsHit, type Reference } from './references'

/** The kinds of thing a person can take out of a briefing. */
export type RemovableKind = Exclude<ItemKind, 'attendance' | 'suggestion' | 'carried'>

/**
 * The command that removes a thing together with what cannot stand without it: a person's attendance, a theme's points, the evidence
 * about them, what a source says. What can stand alone stays and loses its tie: people of a removed party, the words of a point whose
 * citation goes. Ties are let go first and dependents go before what they depend on, so that undoing puts all back in order.
 */
export function removeWithDependents(meeting: Meeting, of: RemovableKind, id: string): Command {
  const gone = closureOf(meeting, of, id)
  const isGone: IsHit = (kind, itemId) => kind !== 'meeting' && (gone.get(kind)?.has(itemId) ?? false)
  return batch([...lettingGo(meeting, isGone), ...removals(gone, of, id)])
}

/** What goes, by kind; the last things found depend on those found before them. */
type Gone = Map<ItemKind, Set<string>>

function closureOf(meeting: Meeting, of: ItemKind, id: string): Gone {
  const gone: Gone = new Map([[of, new Set([id])]])
  const isGone: IsHit = (kind, itemId) => kind !== 'meeting' && (gone.get(kind)?.has(itemId) ?? false)
  while (OWNED.some((reference) => addDependents(meeting, reference, gone, isGone))) continue
  return gone
}

const OWNED = REFERENCES.filter(({ bond }) => bond === 'owner')
const TIES = REFERENCES.filter(({ bond }) => bond === 'tie')

/** Whether anything was found that was not known to go. */
function addDependents(meeting: Meeting, { from, points }: Reference, gone: Gone, isGone: IsHit): boolean {
  const found = (meeting.lists[from] as readonly Item<ItemKind>[]).filter((item) => !isGone(from, item.id) && points(item, isGone))
  if (found.length === 0) return false
  const ids = gone.get(from) ?? new Set()
  for (const { id } of found) ids.add(id)
  gone.set(from, ids)
  return true
}

function removals(gone: Gone, of: ItemKind, id: string): readonly SimpleCommand[] {
  const all = [...gone].flatMap(([kind, ids]) => [...ids].map((each): SimpleCommand => ({ kind: 'remove', of: kind, id: each })))
  const isRoot = (command: SimpleCommand) => command.kind === 'remove' && command.of === of && command.id === id
  return [...all.filter((command) => !isRoot(command)).toReversed(), { kind: 'remove', of, id }]
}

function lettingGo(meeting: Meeting, isGone: IsHit): readonly SimpleCommand[] {
  const { leaderPersonId } = meeting.fields
  const isLeaderGone = leaderPersonId !== null && isGone('person', leaderPersonId)
  const leader: readonly SimpleCommand[] = isLeaderGone ? [{ kind: 'set-fields', changes: { leaderPersonId: null } }] : []
  return [...leader, ...TIES.flatMap((reference) => letGo(meeting, reference, isGone))]
}

function letGo(meeting: Meeting, { from, field, points, without }: Reference, isGone: IsHit): readonly SimpleCommand[] {
  return (meeting.lists[from] as readonly Item<ItemKind>[])
    .filter((item) => !isGone(from, item.id) && points(item, isGone))
    .map((item) => ({ kind: 'change', of: from, id: item.id, changes: { [field]: without(item, isGone) } }))
}
