import * as z from 'zod/mini'
import { idSchema, lineSchema, type Immutable } from './primitives'

/** Whom to call in a delegation, and through which channel. Nothing here is ever dialled or sent by the application. */
export const contactSchema = z.strictObject({
  id: idSchema,
  /** Null for a contact of nobody's delegation: the host's protocol, the booth. */
  partyId: z.nullable(idSchema),
  name: lineSchema,
  /** "Head of cabinet". */
  role: lineSchema,
  telephone: lineSchema,
  email: lineSchema,
  /** A channel for what must not be said on an open line, in the words of those who use it. */
  secureChannel: lineSchema,
})
/** See {@link contactSchema}. */
export type Contact = Immutable<z.infer<typeof contactSchema>>
