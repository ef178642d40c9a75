import * as z from 'zod/mini'
import { factSchema } from './evidence'
import { filledLineSchema, idSchema, instantSchema, lineSchema, type Immutable } from './primitives'

/**
 * A finding of the checks that a person has accepted, and why. It holds for as long as the finding says the same: `stamp` is what the finding
 * said, so that 18 of 27 confirmed is asked about again after 19 of 27 was accepted.
 */
export const acceptanceSchema = z.strictObject({
  id: idSchema,
  /** The name of the check. */
  check: filledLineSchema,
  fact: factSchema,
  stamp: lineSchema,
  reason: filledLineSchema,
  at: instantSchema,
})
/** See {@link acceptanceSchema}. */
export type Acceptance = Immutable<z.infer<typeof acceptanceSchema>>
