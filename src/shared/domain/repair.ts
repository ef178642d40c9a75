import { brokenReferences, type BrokenReference } from './integrity'
import { findItem, type Item, type ItemKind, type Meeting } from './meeting'
import { nameOf } from './person'
import { REFERENCES, type IsHit } from './references'
import { wordsOf } from './rich-text'

/** A broken reference of a file and what the thing is called that has it, for a person to judge. */
export interface NamedBreak extends BrokenReference {
  /** Empty for things that have no name of their own. */
  readonly name: string
}

/** Every reference that leads nowhere, with the names of the things. A meeting that a command has made has none; a file may. */
export function describeBreaks(meeting: Meeting): readonly NamedBreak[] {
  const names = new Map<string, string>()
  for (const [kind, list] of Object.entries(meeting.lists)) for (const item of list) names.set(`${kind} ${item.id}`, nameIn(item))
  return [...brokenReferences(meeting)].map((broken) => ({ ...broken, name: names.get(`${broken.from} ${broken.id}`) ?? '' }))
}

/**
 * The meeting without broken references, to be used only when a person has chosen it after seeing `describeBreaks`. What can stand alone
 * stays and loses the reference; what means nothing without it goes (an attendance of nobody, a position of no party, the later of two
 * that contradict each other). What becomes broken by that is repaired, too.
 */
export function repairMeeting(meeting: Meeting): Meeting {
  let current = meeting
  for (let broken = [...brokenReferences(current)]; broken.length > 0; broken = [...brokenReferences(current)]) {
    current = broken.reduce(repair, current)
  }
  return current
}

function repair(meeting: Meeting, { from, id, field }: BrokenReference): Meeting {
  if (from === 'meeting') return { ...meeting, fields: { ...meeting.fields, leaderPersonId: null } }
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

function nameIn(item: Item<ItemKind>): string {
  if ('honorific' in item) return nameOf(item)
  if ('level' in item) return wordsOf(item.text)
  if ('title' in item) return item.title
  if ('name' in item) return item.name
  if ('what' in item) return item.what
  return 'text' in item ? item.text : ''
}
