import * as z from 'zod/mini'
import { BOOK_LANGUAGES, PAPERS } from '../../shared/domain/edition'
import type { Immutable } from '../../shared/domain/primitives'
import { rowSchema } from './model-parts'

const partSchema = z.strictObject({ heading: z.string(), rows: z.array(rowSchema), empty: z.string() })
/** One part of a readout; `empty` stands where it has no rows. */
export type ReadoutPart = Immutable<z.infer<typeof partSchema>>

/**
 * Everything a readout prints, worded and formatted: plain data, no markup. It is made for readers outside the delegation, so it holds nothing of our
 * mandate, no grades of sources, no evidence, and the data of the briefing does not travel in it.
 */
export const readoutModelSchema = z.strictObject({
  form: z.literal('readout'),
  language: z.enum(BOOK_LANGUAGES),
  paper: z.enum(PAPERS),
  document: z.strictObject({
    title: z.string(),
    author: z.string(),
    description: z.string(),
    day: z.strictObject({ year: z.int(), month: z.int(), day: z.int() }),
  }),
  /** A readout has no editions; the foot of its pages says what it is and of which day. */
  isDraft: z.literal(false),
  marking: z.string(),
  edition: z.string(),
  pageOf: z.string(),
  runningTitle: z.string(),
  kind: z.string(),
  title: z.string(),
  /** The adviser's own words, which come first. */
  opening: z.array(z.string()),
  facts: z.array(rowSchema),
  parts: z.array(partSchema),
})
/** See {@link readoutModelSchema}. */
export type ReadoutModel = Immutable<z.infer<typeof readoutModelSchema>>
