import * as z from 'zod/mini'
import { daySchema, idSchema, lineSchema, type Immutable } from './primitives'

/** The kinds of thing that a new briefing takes over from an earlier one. */
export const CARRIED_KINDS = ['party', 'person', 'theme', 'position', 'commitment', 'point', 'contact', 'programme', 'bilateral'] as const

/** Where a thing comes from that was carried over from an earlier meeting: it is as old as that meeting until a person has looked at it again. */
export const carriedSchema = z.strictObject({
  id: idSchema,
  of: z.enum(CARRIED_KINDS),
  itemId: idSchema,
  /** The earlier meeting, by identity and by its title and day at that time; it may be gone since. */
  meetingId: idSchema,
  meetingTitle: lineSchema,
  meetingDay: z.nullable(daySchema),
})
/** See {@link carriedSchema}. */
export type Carried = Immutable<z.infer<typeof carriedSchema>>
