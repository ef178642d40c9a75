import * as z from 'zod/mini'
import { MAX_TEXT_LENGTH } from './evidence'
import {
  countSchema,
  daySchema,
  filledLineSchema,
  idSchema,
  instantSchema,
  languageSchema,
  lineSchema,
  sha256Schema,
  type Immutable,
} from './primitives'

/** The largest file that may become a source, in bytes. */
export const MAX_SOURCE_BYTES = 50 * 1024 * 1024

/** How the text reached the briefing. */
export const SOURCE_KINDS = ['file', 'pasted'] as const

/**
 * Something the briefing rests on. The original bytes are kept under `sha256`, the frozen text (NFC, what anchors point into)
 * under `textSha256`; neither ever changes. Reliability A (completely reliable) to F (cannot be judged) follows NATO AJP-2.1;
 * F is where every source starts.
 */
export const sourceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(SOURCE_KINDS),
  title: filledLineSchema,
  author: lineSchema,
  publisher: lineSchema,
  /** The agency behind it; two articles that repeat one agency are one origin. */
  origin: lineSchema,
  published: z.nullable(daySchema),
  accessed: instantSchema,
  language: z.nullable(languageSchema),
  sha256: sha256Schema,
  byteLength: countSchema(MAX_SOURCE_BYTES),
  textSha256: sha256Schema,
  textLength: countSchema(MAX_TEXT_LENGTH),
  /** Character encoding the bytes were read with, as the WHATWG Encoding Standard names it. */
  encoding: lineSchema,
  extractor: z.strictObject({ name: filledLineSchema, version: filledLineSchema }),
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
})
/** See {@link sourceSchema}. */
export type Source = Immutable<z.infer<typeof sourceSchema>>
