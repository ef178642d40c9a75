import * as z from 'zod/mini'
import type { Immutable } from '../../shared/domain/primitives'

const findingSchema = z.strictObject({
  /** What was found. */
  text: z.string(),
  /** The rule behind it, with its source. */
  rule: z.string(),
  /** Why and when it was accepted; empty for an open finding. */
  accepted: z.string(),
})

/** The findings of the checks, by severity, then those that were accepted; printed for whoever finishes the book. */
export const checksSchema = z.strictObject({
  heading: z.string(),
  lead: z.array(z.string()),
  groups: z.array(z.strictObject({ label: z.string(), items: z.array(findingSchema) })),
})
/** See {@link checksSchema}. */
export type ChecksSection = Immutable<z.infer<typeof checksSchema>>

/** The short forms a reader may not know, by the alphabet. */
export const abbreviationsSchema = z.strictObject({
  heading: z.string(),
  items: z.array(z.strictObject({ short: z.string(), meaning: z.string() })),
})
/** See {@link abbreviationsSchema}. */
export type AbbreviationsSection = Immutable<z.infer<typeof abbreviationsSchema>>
