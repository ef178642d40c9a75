import { brokenReferences, type BrokenReference } from './integrity'
import { findItem, type Item, type ItemKind, type Meeting } from './meeting'
import { nameOf } from './person'
import { REFERENCES, type IsHit } from './references'
import { wordsOf } from './rich-text'

/**
 * What is wrong: it points at something that is not there, it says again what another thing says already, it is a person without name and
 * post, or a point that belongs to a theme and to a conversation at once.
 */
export const FAULTS = ['nowhere', 'double', 'nameless', 'torn'] as const
/** What the repair does: the thing stays without the reference, it goes, or the person gets the post "?". */
export const REMEDIES = ['untie', 'drop', 'name'] as const

/** A broken reference of a file, what the thing is called that has it, and what a repair would do: for a person to judge. */
export interface NamedBreak extends BrokenReference {
  /** Empty for things that have no name and hang on nothing that has one. */
  readonly name: string
  readonly fault: (typeof FAULTS)[number]
  readonly remedy: (typeof REMEDIES)[number]
}

/** A repair that nobody has chosen yet: what it would find and do, step by step, and what would come of it. */
export interface RepairPlan {
  readonly breaks: readonly NamedBreak[]
  readonly repaired: Meeting
}

/** Every reference that leads nowhere, with the names of the things. A meeting that a command has made has none; a file may. */
export function describeBreaks(meeting: Meeting): readonly NamedBreak[] {
  return [...brokenReferences(meeting)].map((broken) => describe(meeting, broken))
}

/**
 * The meeting without broken references, to be used only when a person has chosen it after seeing the breaks. What can stand alone
 * stays and loses the reference; what means nothing without it goes (an attendance of nobody, a position of no party, the later of two
 * that contradict each other). What becomes broken by that is found, said and repaired, too.
 */
export function planRepair(meeting: Meeting): RepairPlan {
  const breaks: NamedBreak[] = []
  let repaired = meeting
  for (let found = describeBreaks(repaired); found.length > 0; found = describeBreaks(repaired)) {
    breaks.push(...found)
    repaired = found.reduce(repair, repaired)
  }
  return { breaks, repaired }
}

function describe(meeting: Meeting, broken: BrokenReference): NamedBreak {
  const { from, id } = broken
  const item = from === 'meeting' ? undefined : findItem(meeting, from, id)
  const name = item ? nameIn(meeting, item) : meeting.fields.title
  return { ...broken, name, fault: faultOf(meeting, broken, item), remedy: remedyOf(broken) }
}

function faultOf(meeting: Meeting, { from, field }: BrokenReference, item: Item<ItemKind> | undefined): NamedBreak['fault'] {
  if (from === 'person' && field === 'name') return 'nameless'
  const isMissing: IsHit = (kind, id) => kind !== 'meeting' && !findItem(meeting, kind, id)
  const reference = REFERENCES.find((each) => each.from === from && each.field === field)
  if (field === 'id') return 'double'
  if (!item || reference?.points(item, isMissing)) return 'nowhere'
  return from === 'point' ? 'torn' : 'double'
}

function remedyOf({ from, field }: BrokenReference): NamedBreak['remedy'] {
  if (field === 'id') return 'drop'
  if (from === 'person' && field === 'name') return 'name'
  return from === 'meeting' || from === 'point' || isTie(from, field) ? 'untie' : 'drop'
}

function isTie(from: BrokenReference['from'], field: string): boolean {
  return REFERENCES.some((each) => each.from === from && each.field === field && each.bond === 'tie')
}

function repair(meeting: Meeting, { from, id, field }: BrokenReference): Meeting {
  if (from === 'meeting') return { ...meeting, fields: { ...meeting.fields, leaderPersonId: null } }
  if (field === 'id') return drop(meeting, from, id)
  if (from === 'person' && field === 'name') return change(meeting, 'person', id, (person) => ({ ...person, post: UNNAMED }))
  const tie = REFERENCES.find((each) => each.from === from && each.field === field && each.bond === 'tie')
  const isMissing: IsHit = (kind, itemId) => kind !== 'meeting' && !findItem(meeting, kind, itemId)
  if (tie) return change(meeting, from, id, (item) => ({ ...item, [field]: tie.without(item, isMissing) }))
  // The words of a point are kept where its theme or its conversation is lost.
  if (from === 'point') return change(meeting, 'point', id, (point) => ({ ...point, [field]: null }))
  return drop(meeting, from, id)
}

/** The post of somebody of whom a file says neither name nor post: everything else about the person is kept. */
const UNNAMED = '?'

function change<Kind extends ItemKind>(meeting: Meeting, of: Kind, id: string, edit: (item: Item<Kind>) => Item<Kind>): Meeting {
  const list = meeting.lists[of] as readonly Item<Kind>[]
  return { ...meeting, lists: { ...meeting.lists, [of]: list.map((item) => (item.id === id ? edit(item) : item)) } }
}

/** Of two things with one identity the later goes. */
function drop(meeting: Meeting, of: ItemKind, id: string): Meeting {
  const list: readonly Item<ItemKind>[] = meeting.lists[of]
  const at = list.findLastIndex((item) => item.id === id)
  return at === -1 ? meeting : { ...meeting, lists: { ...meeting.lists, [of]: list.toSpliced(at, 1) } }
}

function nameIn(meeting: Meeting, item: Item<ItemKind>): string {
  if ('honorific' in item) return nameOf(item)
  if ('level' in item) return wordsOf(item.text)
  if ('title' in item) return item.title
  if ('name' in item) return item.name
  if ('what' in item) return item.what
  if ('anchor' in item) return item.anchor.exact
  return 'text' in item ? item.text : ownersOf(meeting, item)
}

/** What has no name of its own is called by what it hangs on, as far as that is there. */
function ownersOf(meeting: Meeting, item: Item<ItemKind>): string {
  const person = 'personId' in item && item.personId !== null ? findItem(meeting, 'person', item.personId) : undefined
  const party = 'partyId' in item && item.partyId !== null ? findItem(meeting, 'party', item.partyId) : undefined
  const theme = 'themeId' in item && item.themeId !== null ? findItem(meeting, 'theme', item.themeId) : undefined
  return [person && nameOf(person), party?.name, theme?.title].filter(Boolean).join(' – ')
}
