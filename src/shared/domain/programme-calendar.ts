import * as z from 'zod/mini'
import { countSchema, daySchema, filledLineSchema, idSchema, lineSchema, type Immutable } from './primitives'
import { programmeItemSchema } from './programme'
import { zoneSchema } from './zoned-time'

/** The largest calendar that is read, in bytes. */
export const MAX_CALENDAR_BYTES = 5 * 1024 * 1024

/** The most entries that are read of one calendar, repeated ones counted each time. */
export const MAX_CALENDAR_ENTRIES = 2_000

/**
 * An entry of a calendar as the programme would hold it. Only the fields the calendar says anything about are there, so that an entry that
 * changes an item leaves the rest of it alone.
 */
export const calendarEntrySchema = z.strictObject({
  /** The item it was made from, when it came from here. */
  itemId: z.nullable(idSchema),
  title: filledLineSchema,
  fields: z.partial(z.omit(programmeItemSchema, { id: true, title: true })),
  /** Whom it invites, by name. */
  invited: z.array(lineSchema).check(z.maxLength(1_000)),
})
/** See {@link calendarEntrySchema}. */
export type CalendarEntry = Immutable<z.infer<typeof calendarEntrySchema>>

/**
 * What was read differently from what the calendar says, or not at all. `line`: of the file, from 1; `title`: of the entry; `detail`: the zone
 * or the text it is about; `count`: how many.
 */
const calendarNoteSchema = z.strictObject({
  kind: z.enum([
    'broken-line',
    'broken-item',
    'utc',
    'floating',
    'unknown-zone',
    'own-zone',
    'repeats',
    'repeats-without-days',
    'repeats-too-often',
    'cancelled',
    'shortened',
    'too-many',
  ]),
  title: lineSchema,
  detail: lineSchema,
  line: countSchema(100_000_000),
  count: countSchema(100_000),
})
/** See {@link calendarNoteSchema}. */
export type CalendarNote = Immutable<z.infer<typeof calendarNoteSchema>>

/** A calendar file that was read and not yet taken over. */
export const readCalendarSchema = z.strictObject({
  name: lineSchema,
  entries: z.array(calendarEntrySchema).check(z.maxLength(MAX_CALENDAR_ENTRIES)),
  notes: z.array(calendarNoteSchema).check(z.maxLength(10_000)),
})
/** See {@link readCalendarSchema}. */
export type ReadCalendar = Immutable<z.infer<typeof readCalendarSchema>>

/** What a reader of a calendar has to know of the meeting: which clock is meant where none is named, and on which days it takes place. */
export const calendarContextSchema = z.strictObject({ zone: zoneSchema, day: z.nullable(daySchema), lastDay: z.nullable(daySchema) })
/** See {@link calendarContextSchema}. */
export type CalendarContext = Immutable<z.infer<typeof calendarContextSchema>>
