import * as z from 'zod/mini'
import { daySchema, type Immutable } from './primitives'

/** A time of day on a clock, `HH:MM` (ISO 8601, 24 hours). */
export const clockTimeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** A time zone by its name in the IANA database: `Europe/Paris`; empty where it is that of the meeting. */
export const zoneSchema = z.string().check(z.regex(/^([A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2})?$/), z.maxLength(64))

/** A moment as a person reads it off a wall: day and clock time. It becomes an instant only together with a time zone. */
export const wallTimeSchema = z.strictObject({ day: daySchema, time: clockTimeSchema })
/** See {@link wallTimeSchema}. */
export type WallTime = Immutable<z.infer<typeof wallTimeSchema>>
