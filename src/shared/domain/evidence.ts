import * as z from 'zod/mini'
import { countSchema, idSchema, lineSchema, proseSchema, type Immutable } from './primitives'

/** Characters of context kept on each side of a quotation; with 32, every span measured was unique. */
export const CONTEXT_LENGTH = 32

/** The longest frozen text a source may have, in UTF-16 units; positions never exceed it. */
export const MAX_TEXT_LENGTH = 5_000_000

/**
 * Where the words stand: a W3C TextQuoteSelector (exact, prefix, suffix) together with a TextPositionSelector
 * (start, end), both into the frozen text of a source, in UTF-16 units (W3C Web Annotation Data Model, 4.2.4 and 4.2.5).
 */
export const anchorSchema = z.strictObject({
  start: countSchema(MAX_TEXT_LENGTH),
  end: countSchema(MAX_TEXT_LENGTH),
  exact: proseSchema,
  prefix: lineSchema,
  suffix: lineSchema,
})
/** See {@link anchorSchema}. */
export type Anchor = Immutable<z.infer<typeof anchorSchema>>

/** Who is reported to have said it, in the words of the source; `isNamed` is false for "French officials". */
export const attributionSchema = z.strictObject({ who: lineSchema, isNamed: z.boolean() })
/** See {@link attributionSchema}. */
export type Attribution = Immutable<z.infer<typeof attributionSchema>>

/** The kinds of thing a fact can be about. */
export const FACT_KINDS = [
  'meeting',
  'party',
  'person',
  'attendance',
  'theme',
  'point',
  'position',
  'commitment',
  'judgement',
  'programme',
  'bilateral',
] as const

/** One field of one thing: what a piece of evidence supports. */
export const factSchema = z.strictObject({
  kind: z.enum(FACT_KINDS),
  id: idSchema,
  field: z.string().check(z.regex(/^[a-z][A-Za-z]{0,39}$/)),
})
/** See {@link factSchema}. */
export type Fact = Immutable<z.infer<typeof factSchema>>

/**
 * One passage of one source that supports one fact. `stated` is the value as this source gives it, so that two sources that
 * disagree stay side by side. `grade` is the credibility of the item, 1 (confirmed) to 6 (cannot be judged), NATO AJP-2.1.
 */
export const evidenceSchema = z.strictObject({
  id: idSchema,
  fact: factSchema,
  sourceId: idSchema,
  anchor: anchorSchema,
  page: z.nullable(z.int().check(z.minimum(1), z.maximum(100_000))),
  grade: z.enum(['1', '2', '3', '4', '5', '6']),
  stated: proseSchema,
  /** Whether the passage speaks for the fact or against it. */
  bearing: z.enum(['for', 'against']),
  attribution: z.nullable(attributionSchema),
})
/** See {@link evidenceSchema}. */
export type Evidence = Immutable<z.infer<typeof evidenceSchema>>

/** Makes the anchor of `text.slice(start, end)`. */
export function anchorAt(text: string, start: number, end: number): Anchor {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  }
}

/** Whether the quotation still stands, character by character, where the anchor says. */
export function isAnchored(anchor: Anchor, text: string): boolean {
  return anchor.start < anchor.end && text.slice(anchor.start, anchor.end) === anchor.exact
}

/** The facts are the same field of the same thing. */
export function isSameFact(left: Fact, right: Fact): boolean {
  return left.kind === right.kind && left.id === right.id && left.field === right.field
}
