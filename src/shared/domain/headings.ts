import * as z from 'zod/mini'
import { proseSchema, type Immutable } from './primitives'

/** The six headings of a brief on a theme or a counterpart (FCO, 1985); points hold what is said, these hold the reasoning. */
export const headingsSchema = z.strictObject({
  ourObjectives: proseSchema,
  argumentsToUse: proseSchema,
  tacticalArguments: proseSchema,
  theirObjectives: proseSchema,
  ourResponse: proseSchema,
  pressLine: proseSchema,
})
/** See {@link headingsSchema}. */
export type Headings = Immutable<z.infer<typeof headingsSchema>>

/** Six empty headings. */
export function emptyHeadings(): Headings {
  return { ourObjectives: '', argumentsToUse: '', tacticalArguments: '', theirObjectives: '', ourResponse: '', pressLine: '' }
}
