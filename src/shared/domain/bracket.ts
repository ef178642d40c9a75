import * as z from 'zod/mini'
import { idSchema, lineSchema, proseSchema, type Immutable } from './primitives'

/** Words of a draft text that are not agreed, [in brackets]: who holds them, what could stand instead, and what we are to do. */
export const bracketSchema = z.strictObject({
  id: idSchema,
  themeId: idSchema,
  /** The words between the brackets. */
  text: lineSchema,
  /** The parties that insist on the bracket. */
  holderIds: z.array(idSchema).check(z.maxLength(500)),
  alternative: proseSchema,
  /** What our side is instructed to do about it. */
  instruction: proseSchema,
})
/** See {@link bracketSchema}. */
export type Bracket = Immutable<z.infer<typeof bracketSchema>>
