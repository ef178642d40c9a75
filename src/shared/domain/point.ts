import * as z from 'zod/mini'
import { countSchema, idSchema, instantSchema, lineSchema, proseSchema, type Immutable } from './primitives'
import { richLineSchema } from './rich-text'

/** What the leader does with a point. */
export const POINT_KINDS = ['to-make', 'to-listen-for', 'to-ask', 'if-raised', 'defensive', 'avoid', 'press-line'] as const
/** See {@link POINT_KINDS}. */
export type PointKind = (typeof POINT_KINDS)[number]

/** How surely the matter will be raised: certain is prepared in full, might be short, unlikely for defence only (FCO checklist, 1985). */
export const TIERS = ['certain', 'might', 'unlikely'] as const

/** What became of a point in the room: said, said and answered, or left out. */
export const POINT_USES = ['used', 'answered', 'not-used'] as const
/** See {@link POINT_USES}. */
export type PointUse = (typeof POINT_USES)[number]

/** How deep points can be nested under each other. */
export const MAX_POINT_LEVEL = 3

/** One thing the leader says, asks, listens for or avoids: one line that stands alone. */
export const pointSchema = z.strictObject({
  id: idSchema,
  /** Null for a point about the meeting as a whole; those open the book. */
  themeId: z.nullable(idSchema),
  /** The conversation it belongs to; such a point has no theme. */
  bilateralId: z.nullable(idSchema),
  kind: z.enum(POINT_KINDS),
  /** 0 stands at the margin; a deeper point belongs to the nearest shallower one before it. */
  level: countSchema(MAX_POINT_LEVEL),
  text: richLineSchema,
  tier: z.enum(TIERS),
  /** With whom it is raised: "President of Poland"; empty for everybody. */
  audience: lineSchema,
  /** May be said aloud; otherwise background only (FCO, 1983). */
  isSayable: z.boolean(),
  /** Marking of this portion; empty while it has that of the book. */
  marking: lineSchema,
  /** Speaking time set by hand; null means that it is worked out from the words. */
  seconds: z.nullable(countSchema(3_600)),
  /** What became of it in the room, and when that was noted; null while nothing did. */
  use: z.nullable(z.strictObject({ state: z.enum(POINT_USES), at: instantSchema })),
  /** What was answered. */
  answer: proseSchema,
})
/** See {@link pointSchema}. */
export type Point = Immutable<z.infer<typeof pointSchema>>

/** At most this many points to make; more is a warning. */
export const GOOD_POINT_COUNT = 4

/** A new point at the margin: certain to be raised, sayable, about everybody. */
export function createPoint(id: string, themeId: string | null, kind: PointKind, text: Point['text']): Point {
  const rest = { marking: '', seconds: null, use: null, answer: '' }
  return { id, themeId, bilateralId: null, kind, level: 0, text, tier: 'certain', audience: '', isSayable: true, ...rest }
}
