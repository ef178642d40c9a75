import * as z from 'zod/mini'
import { confidenceSchema, likelihoodSchema } from './likelihood'
import { idSchema, proseSchema, type Immutable } from './primitives'

/** What kind of statement it is; the three are never mixed (ICD 203). */
export const JUDGEMENT_KINDS = ['fact', 'assumption', 'judgement'] as const

/** One statement of the background of a theme. Only a judgement carries a likelihood and a confidence, and keeps them apart. */
export const judgementSchema = z.strictObject({
  id: idSchema,
  themeId: idSchema,
  kind: z.enum(JUDGEMENT_KINDS),
  text: proseSchema,
  likelihood: z.nullable(likelihoodSchema),
  confidence: z.nullable(confidenceSchema),
})
/** See {@link judgementSchema}. */
export type Judgement = Immutable<z.infer<typeof judgementSchema>>
