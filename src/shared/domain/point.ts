import * as z from 'zod/mini'
import { filledLineSchema, idSchema, type Immutable } from './primitives'

/** What the leader does with a point. */
export const POINT_KINDS = ['to-make', 'to-listen-for', 'to-ask', 'if-raised', 'defensive', 'avoid', 'press-line'] as const
/** See {@link POINT_KINDS}. */
export type PointKind = (typeof POINT_KINDS)[number]

/** One thing the leader says, asks, listens for or avoids: one line that stands alone. */
export const pointSchema = z.strictObject({
  id: idSchema,
  /** Null for a point about the meeting as a whole; those open the book. */
  themeId: z.nullable(idSchema),
  kind: z.enum(POINT_KINDS),
  text: filledLineSchema,
  /** May be said aloud; otherwise background only. */
  isSayable: z.boolean(),
})
/** See {@link pointSchema}. */
export type Point = Immutable<z.infer<typeof pointSchema>>

/** At most this many points to make; more is a warning. */
export const GOOD_POINT_COUNT = 4
/** More points to make than this is too many. */
export const MAX_POINT_COUNT = 6
