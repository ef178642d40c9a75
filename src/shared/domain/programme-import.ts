import { batch, type Action, type SimpleCommand } from './command'
import { foldWords } from './fold-words'
import type { Meeting } from './meeting'
import { nameOf } from './person'
import { createProgrammeItem, type ProgrammeItem } from './programme'
import type { CalendarEntry, ReadCalendar } from './programme-calendar'

/** A field of an item that an import changes. */
export type ItemField = Exclude<keyof ProgrammeItem, 'id'>

/** What one entry of a calendar would do: a new item, or an item with the fields that change. */
export type ImportLine =
  | { readonly kind: 'add'; readonly item: ProgrammeItem }
  | { readonly kind: 'change'; readonly item: ProgrammeItem; readonly fields: readonly ItemField[] }

/** What taking over a calendar would do; nothing is done yet. */
export interface ImportPlan {
  readonly lines: readonly ImportLine[]
  /** Entries that say what the programme says already. */
  readonly same: number
  /** Titles of entries with ties to things this briefing does not hold; those ties are left out. */
  readonly untied: readonly string[]
}

/**
 * What a calendar would do to the programme. An entry is the item it came from, or the one with the same UID; anything else is new, and
 * keeps the identity it came with where that is free. `newId` gives identities to the rest.
 */
export function planImport(meeting: Meeting, calendar: ReadCalendar, newId: () => string): ImportPlan {
  const ties = tiesOf(meeting)
  const taken = new Set(Object.values(meeting.lists).flatMap((list: readonly { readonly id: string }[]) => list.map(({ id }) => id)))
  const done = new Set<string>()
  const drafts = calendar.entries.map((entry) => {
    const { fields, isCut } = tied(entry, ties)
    const before = findBefore(meeting, entry, done)
    const id = before?.id ?? (entry.itemId !== null && !taken.has(entry.itemId) && !done.has(entry.itemId) ? entry.itemId : newId())
    done.add(id)
    const blank = createProgrammeItem(id, entry.title, fields.form ?? 'other')
    return { before, after: merged(before ?? blank, entry.title, fields), isCut }
  })
  return {
    lines: drafts.flatMap(({ before, after }) => lineOf(before, after)),
    same: drafts.filter(({ before, after }) => before && changedFields(before, after).length === 0).length,
    untied: drafts.filter(({ isCut }) => isCut).map(({ after }) => after.title),
  }
}

/** Fields that an entry does not have are not there at all, so nothing is set to undefined. */
function merged(item: ProgrammeItem, title: string, fields: CalendarEntry['fields']): ProgrammeItem {
  return { ...item, ...fields, title } as ProgrammeItem
}

/** The whole plan as one step. */
export function importAction({ lines }: ImportPlan, name: string): Action {
  const commands = lines.map((line): SimpleCommand => {
    if (line.kind === 'add') return { kind: 'add', of: 'programme', item: line.item, index: null }
    const changes = Object.fromEntries(line.fields.map((field) => [field, line.item[field]])) as Partial<ProgrammeItem>
    return { kind: 'change', of: 'programme', id: line.item.id, changes }
  })
  return { label: 'import-calendar', subject: name.slice(0, 500), command: batch(commands) }
}

function lineOf(before: ProgrammeItem | undefined, after: ProgrammeItem): readonly ImportLine[] {
  if (!before) return [{ kind: 'add', item: after }]
  const fields = changedFields(before, after)
  return fields.length === 0 ? [] : [{ kind: 'change', item: after, fields }]
}

/** Lists are compared by what they say, not by which they are. */
function changedFields(before: ProgrammeItem, after: ProgrammeItem): readonly ItemField[] {
  const fields = Object.keys(after).filter((key): key is ItemField => key !== 'id')
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}

function findBefore({ lists }: Meeting, { itemId, fields }: CalendarEntry, done: ReadonlySet<string>): ProgrammeItem | undefined {
  const free = lists.programme.filter(({ id }) => !done.has(id))
  return free.find(({ id }) => id === itemId) ?? free.find(({ uid }) => itemId === null && uid !== '' && uid === fields.uid)
}

interface Ties {
  readonly people: ReadonlySet<string>
  readonly themes: ReadonlySet<string>
  readonly bilaterals: ReadonlySet<string>
  /** People by their name as it is compared; two with the same name are nobody. */
  readonly byName: ReadonlyMap<string, string | null>
}

function tiesOf({ lists }: Meeting): Ties {
  const byName = new Map<string, string | null>()
  for (const person of lists.person) {
    for (const name of new Set([foldWords(person.name), foldWords(nameOf(person))])) byName.set(name, byName.has(name) ? null : person.id)
  }
  const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
  return { people: idsOf(lists.person), themes: idsOf(lists.theme), bilaterals: idsOf(lists.bilateral), byName }
}

/** The fields with those ties only that lead somewhere in this briefing, and the people it invites by a name that is known here. */
function tied({ fields, invited }: CalendarEntry, ties: Ties): { readonly fields: CalendarEntry['fields']; readonly isCut: boolean } {
  const kept = { ...fields, ...keptTies(fields, ties), ...invitedPeople(fields, invited, ties) }
  const isCut = (['leadPersonId', 'personIds', 'speakers', 'themeIds', 'bilateralId'] as const).some(
    (field) => fields[field] !== undefined && JSON.stringify(kept[field]) !== JSON.stringify(fields[field]),
  )
  return { fields: kept, isCut }
}

function keptTies(fields: CalendarEntry['fields'], { people, themes, bilaterals }: Ties): CalendarEntry['fields'] {
  const { leadPersonId, personIds, speakers, themeIds, bilateralId } = fields
  return {
    ...(leadPersonId === undefined ? {} : { leadPersonId: leadPersonId !== null && people.has(leadPersonId) ? leadPersonId : null }),
    ...(personIds === undefined ? {} : { personIds: personIds.filter((id) => people.has(id)) }),
    ...(speakers === undefined ? {} : { speakers: speakers.filter(({ personId }) => people.has(personId)) }),
    ...(themeIds === undefined ? {} : { themeIds: themeIds.filter((id) => themes.has(id)) }),
    ...(bilateralId === undefined ? {} : { bilateralId: bilateralId !== null && bilaterals.has(bilateralId) ? bilateralId : null }),
  }
}

function invitedPeople(fields: CalendarEntry['fields'], invited: readonly string[], { byName }: Ties): CalendarEntry['fields'] {
  if (fields.personIds !== undefined) return {}
  const ids = invited.flatMap((name) => byName.get(foldWords(name)) ?? [])
  return ids.length === 0 ? {} : { personIds: [...new Set(ids)] }
}
