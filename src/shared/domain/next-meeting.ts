import { selectKept, type CarryChoice, type Kept } from './carry-over'
import { CARRIED_KINDS, type Carried } from './carried'
import { createMeeting, emptyLists, type Item, type ItemKind, type Meeting, type MeetingFields } from './meeting'
import { REFERENCES, type IsHit } from './references'

/**
 * A new briefing that begins with what a choice takes over from an earlier one. Everything has identities of its own, and each thing says in the list
 * `carried` where it comes from. Positions keep the day they were last known to hold; points come as background, unused; the programme comes
 * without days. Fields that say how the meeting works stay, those that say when and why do not. Pure; `at` (ISO 8601) is when it is made.
 */
export function nextMeeting(meeting: Meeting, choice: CarryChoice, newId: () => string, at: string): Meeting {
  const kept = selectKept(meeting, choice)
  const id = newId()
  const ids = new Map<string, string>()
  for (const each of kept.values()) for (const old of each) ids.set(old, newId())
  const lists = { ...emptyLists(), ...copies(meeting, kept, ids) }
  const next = createMeeting(id, choice.title, at)
  return { ...next, fields: fieldsOf(meeting, next.fields, ids), lists: { ...lists, carried: marksOf(meeting, lists, ids, newId) } }
}

type Ids = ReadonlyMap<string, string>

function copies(meeting: Meeting, kept: Kept, ids: Ids): Partial<Meeting['lists']> {
  const isLost: IsHit = (kind, id) => kind === 'meeting' || !(kept.get(kind)?.has(id) ?? false)
  const kinds = [...kept.keys()]
  return Object.fromEntries(
    kinds.map((kind) => {
      const list = meeting.lists[kind] as readonly Item<ItemKind>[]
      return [kind, list.filter(({ id }) => kept.get(kind)?.has(id)).map((item) => copy(kind, item, isLost, ids))]
    }),
  )
}

/** The thing without what is lost, with new identities in every field that refers to others, and without what happened to it. */
function copy(kind: ItemKind, item: Item<ItemKind>, isLost: IsHit, ids: Ids): Item<ItemKind> {
  const own = REFERENCES.filter(({ from }) => from === kind)
  const untied = own.reduce<Item<ItemKind>>((each, { field, bond, points, without }) => {
    if (bond === 'owner') return points(each, isLost) ? { ...each, [field]: null } : each
    return { ...each, [field]: without(each, isLost) }
  }, item)
  const fields = own.map(({ field }): [string, unknown] => [field, renamed((untied as unknown as Record<string, unknown>)[field], ids)])
  return fresh(kind, { ...untied, ...Object.fromEntries(fields), id: ids.get(item.id) ?? item.id })
}

/** The value of a field that refers to others, with every identity in it replaced. Words beside them are never one of those identities. */
function renamed(value: unknown, ids: Ids): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map((each) => renamed(each, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === 'text' ? each : renamed(each, ids)]))
}

function fresh(kind: ItemKind, item: Item<ItemKind>): Item<ItemKind> {
  if (kind === 'point') return { ...(item as Item<'point'>), isSayable: false, use: null, answer: '' }
  if (kind === 'programme') return { ...(item as Item<'programme'>), day: null, uid: '' }
  return item
}

/** How the meeting works and how its book looks; when, where and why belong to the earlier one. */
function fieldsOf({ fields }: Meeting, empty: MeetingFields, ids: Ids): MeetingFields {
  const { kind, decisionRule, withoutAgreement, protocolOrder, abbreviations, marking, book } = fields
  const { interpretation, speakingLanguage, wordsPerMinute, leaderPersonId } = fields
  const speaking = { interpretation, speakingLanguage, wordsPerMinute }
  const leader = leaderPersonId === null ? null : (ids.get(leaderPersonId) ?? null)
  const how = { kind, decisionRule, withoutAgreement, protocolOrder, abbreviations, marking, book }
  return { ...empty, ...how, ...speaking, leaderPersonId: leader }
}

function marksOf({ id, fields }: Meeting, lists: Meeting['lists'], ids: Ids, newId: () => string): readonly Carried[] {
  const from = { meetingId: id, meetingTitle: fields.title, meetingDay: fields.day }
  const isCopy = new Set(ids.values())
  return CARRIED_KINDS.flatMap((of) =>
    lists[of].filter((item) => isCopy.has(item.id)).map((item): Carried => ({ id: newId(), of, itemId: item.id, ...from })),
  )
}

/** How many things of each kind a choice takes over. */
export function countCarried(meeting: Meeting, choice: CarryChoice): Readonly<Record<(typeof CARRIED_KINDS)[number], number>> {
  const kept = selectKept(meeting, choice)
  const count = (kind: ItemKind) => kept.get(kind)?.size ?? 0
  return {
    party: count('party'),
    person: count('person'),
    theme: count('theme'),
    position: count('position'),
    commitment: count('commitment'),
    point: count('point'),
    contact: count('contact'),
    programme: count('programme'),
    bilateral: count('bilateral'),
  }
}
