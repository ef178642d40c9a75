import type { Item, ItemKind } from './meeting'

/** Says of a thing whether it is meant: not there, about to go. */
export type IsHit = (kind: ItemKind | 'meeting', id: string) => boolean

/** One field through which things of one kind point at other things. */
export interface Reference {
  readonly from: ItemKind
  readonly field: string
  /** Whether the thing goes with what it points at (`owner`), or stays without the reference (`tie`). */
  readonly bond: 'owner' | 'tie'
  /** The thing points at one that is hit. */
  readonly points: (item: Item<ItemKind>, isHit: IsHit) => boolean
  /** The value of the field without the references that are hit. Only of ties: an owner is never let go. */
  readonly without: (item: Item<ItemKind>, isHit: IsHit) => unknown
}

type Field = Readonly<Record<string, unknown>>
const valueOf = (item: Item<ItemKind>, field: string): unknown => (item as unknown as Field)[field]

/** A field that holds an identity or null. */
function one(from: ItemKind, field: string, to: ItemKind, bond: Reference['bond']): Reference {
  const isPointing = (item: Item<ItemKind>, isHit: IsHit) => {
    const id = valueOf(item, field) as string | null
    return id !== null && isHit(to, id)
  }
  return { from, field, bond, points: isPointing, without: (item, isHit) => (isPointing(item, isHit) ? null : valueOf(item, field)) }
}

/** A field that holds a list of identities. */
function many(from: ItemKind, field: string, to: ItemKind): Reference {
  const ids = (item: Item<ItemKind>) => valueOf(item, field) as readonly string[]
  return {
    from,
    field,
    bond: 'tie',
    points: (item, isHit) => ids(item).some((id) => isHit(to, id)),
    without: (item, isHit) => ids(item).filter((id) => !isHit(to, id)),
  }
}

/** Who speaks in an item of the programme; a speaker who is nobody leaves the speaking order. */
const speakers: Reference = {
  from: 'programme',
  field: 'speakers',
  bond: 'tie',
  points: (item, isHit) => speakersOf(item).some(({ personId }) => isHit('person', personId)),
  without: (item, isHit) => speakersOf(item).filter(({ personId }) => !isHit('person', personId)),
}

/** The citations in the words of a point; the words stay when the evidence goes. */
const citations: Reference = {
  from: 'point',
  field: 'text',
  bond: 'tie',
  points: (item, isHit) => (item as Item<'point'>).text.some(({ cites }) => cites !== null && isHit('evidence', cites)),
  without: (item, isHit) =>
    (item as Item<'point'>).text.map((run) => (run.cites !== null && isHit('evidence', run.cites) ? { ...run, cites: null } : run)),
}

/** What is about one field of some thing: evidence, and a finding that was accepted. */
function about(from: 'evidence' | 'acceptance'): Reference {
  const points = (item: Item<ItemKind>, isHit: IsHit) => {
    const { kind, id } = (item as Item<'evidence' | 'acceptance'>).fact
    return isHit(kind, id)
  }
  return { from, field: 'fact', bond: 'owner', points, without: (item) => valueOf(item, 'fact') }
}

/** Where a thing was carried over from is of no use without the thing. */
const carried: Reference = {
  from: 'carried',
  field: 'itemId',
  bond: 'owner',
  points: (item, isHit) => isHit((item as Item<'carried'>).of, (item as Item<'carried'>).itemId),
  without: (item) => valueOf(item, 'itemId'),
}

function speakersOf(item: Item<ItemKind>): Item<'programme'>['speakers'] {
  return (item as Item<'programme'>).speakers
}

/** Every reference there is between the things of a meeting. Integrity, removal and repair all read this one table. */
export const REFERENCES: readonly Reference[] = [
  one('person', 'partyId', 'party', 'tie'),
  one('attendance', 'personId', 'person', 'owner'),
  one('theme', 'leadPersonId', 'person', 'tie'),
  one('position', 'partyId', 'party', 'owner'),
  one('position', 'themeId', 'theme', 'owner'),
  one('mandate', 'themeId', 'theme', 'owner'),
  one('judgement', 'themeId', 'theme', 'owner'),
  one('bracket', 'themeId', 'theme', 'owner'),
  many('bracket', 'holderIds', 'party'),
  one('commitment', 'partyId', 'party', 'tie'),
  one('commitment', 'themeId', 'theme', 'tie'),
  one('bilateral', 'partyId', 'party', 'owner'),
  one('bilateral', 'personId', 'person', 'tie'),
  many('bilateral', 'themeIds', 'theme'),
  one('point', 'themeId', 'theme', 'owner'),
  one('point', 'bilateralId', 'bilateral', 'owner'),
  citations,
  one('programme', 'leadPersonId', 'person', 'tie'),
  one('programme', 'bilateralId', 'bilateral', 'tie'),
  many('programme', 'personIds', 'person'),
  many('programme', 'themeIds', 'theme'),
  speakers,
  one('contact', 'partyId', 'party', 'owner'),
  one('note', 'partyId', 'party', 'tie'),
  one('note', 'themeId', 'theme', 'tie'),
  one('result', 'themeId', 'theme', 'owner'),
  one('suggestion', 'sourceId', 'source', 'owner'),
  one('evidence', 'sourceId', 'source', 'owner'),
  about('evidence'),
  about('acceptance'),
  carried,
]
