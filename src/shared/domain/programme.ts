import * as z from 'zod/mini'
import { clockTimeSchema, zoneSchema } from './zoned-time'
import { countSchema, daySchema, filledLineSchema, idSchema, lineSchema, proseSchema, type Immutable } from './primitives'

/** What happens in an item of the programme; `travel` is a way from one place to another, a flight for instance. */
export const PROGRAMME_FORMS = ['plenary', 'bilateral', 'meal', 'family-photo', 'press', 'travel', 'other'] as const
/** See {@link PROGRAMME_FORMS}. */
export type ProgrammeForm = (typeof PROGRAMME_FORMS)[number]

/** What the press may do: be there all the time, a small pool only, or nothing. */
export const PRESS_ACCESS = ['unspecified', 'open', 'pool', 'closed'] as const

/** Somebody who speaks, in the order of the list. */
const speakerSchema = z.strictObject({ personId: idSchema, minutes: z.nullable(countSchema(1_440)) })

/**
 * One item of the programme. Day, clock time and time zone are stored as they are said, never as an instant, so that a change of the rules of
 * daylight saving does not move an appointment. The end follows from the minutes; `endZone` is the zone it is shown in (a flight
 * lands in another one).
 */
export const programmeItemSchema = z.strictObject({
  id: idSchema,
  title: filledLineSchema,
  form: z.enum(PROGRAMME_FORMS),
  day: z.nullable(daySchema),
  time: z.nullable(clockTimeSchema),
  /** Empty: that of the meeting. */
  zone: zoneSchema,
  minutes: z.nullable(countSchema(10_080)),
  /** Empty: the zone in which it starts. */
  endZone: zoneSchema,
  place: lineSchema,
  /** Who leads, or is in the chair. */
  leadPersonId: z.nullable(idSchema),
  /** Everybody who takes part in the meeting is there; otherwise those of `personIds`. */
  isForAll: z.boolean(),
  personIds: z.array(idSchema).check(z.maxLength(1_000)),
  /** The speaking order. */
  speakers: z.array(speakerSchema).check(z.maxLength(1_000)),
  themeIds: z.array(idSchema).check(z.maxLength(1_000)),
  /** The bilateral that takes place here. */
  bilateralId: z.nullable(idSchema),
  pressAccess: z.enum(PRESS_ACCESS),
  /** Who interprets, between which languages, from where. */
  interpreters: lineSchema,
  /** Cars, doors, who meets whom where. */
  movement: proseSchema,
  /** Minutes it takes to get there from the item before; null while nobody has said. */
  moveMinutes: z.nullable(countSchema(1_440)),
  /** The UID of the calendar it came from (RFC 5545); empty for an item made here. */
  uid: lineSchema,
})
/** See {@link programmeItemSchema}. */
export type ProgrammeItem = Immutable<z.infer<typeof programmeItemSchema>>

/** An item of the programme of which only the title and the form are known; a plenary, a meal and a family photo are for everybody. */
export function createProgrammeItem(id: string, title: string, form: ProgrammeForm): ProgrammeItem {
  const when = { day: null, time: null, zone: '', minutes: null, endZone: '' }
  const who = { leadPersonId: null, personIds: [], speakers: [], themeIds: [], bilateralId: null }
  const isForAll = form === 'plenary' || form === 'meal' || form === 'family-photo'
  const how = { pressAccess: 'unspecified', interpreters: '', movement: '', moveMinutes: null, uid: '' } as const
  return { id, title, form, ...when, place: '', ...who, isForAll, ...how }
}
