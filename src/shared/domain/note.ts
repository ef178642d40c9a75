import * as z from 'zod/mini'
import { STANCES } from './position'
import { idSchema, instantSchema, proseSchema, type Immutable } from './primitives'

/** What was heard in the room: a stance, a promise, or something else worth keeping. */
export const NOTE_KINDS = ['stance', 'commitment', 'remark'] as const

/**
 * Something heard in the room, with the moment it was noted. It changes neither a position nor a commitment until a person takes it
 * over afterwards; `before` keeps the stance that stood when it was heard, so that before and after can be told apart.
 */
export const noteSchema = z.strictObject({
  id: idSchema,
  at: instantSchema,
  kind: z.enum(NOTE_KINDS),
  partyId: z.nullable(idSchema),
  themeId: z.nullable(idSchema),
  /** The stance heard; null for anything but a stance. */
  stance: z.nullable(z.enum(STANCES)),
  before: z.nullable(z.enum(STANCES)),
  text: proseSchema,
  /** A person has carried it into the positions or the commitments. */
  isTaken: z.boolean(),
})
/** See {@link noteSchema}. */
export type Note = Immutable<z.infer<typeof noteSchema>>
