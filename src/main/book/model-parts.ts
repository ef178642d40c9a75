import * as z from 'zod/mini'
import type { Immutable } from '../../shared/domain/primitives'

/** A place where a footnote is called: `note` counts in `BookModel.notes`; the first call prints it, later ones repeat its number. */
const callSchema = z.strictObject({ note: z.int().check(z.minimum(0)), isFirst: z.boolean() })

/** A line with the footnotes that support it. */
export const citedSchema = z.strictObject({ text: z.string(), calls: z.array(callSchema) })
/** See {@link citedSchema}. */
export type Cited = Immutable<z.infer<typeof citedSchema>>

/** A label in the margin with what it names. */
export const rowSchema = z.strictObject({ label: z.string(), paragraphs: z.array(citedSchema) })
/** See {@link rowSchema}. */
export type Row = Immutable<z.infer<typeof rowSchema>>

const pointSchema = z.strictObject({
  /** 0 stands at the margin; a deeper point belongs to the nearest shallower one before it. */
  level: z.int().check(z.minimum(0)),
  /** The line, stretch by stretch. */
  runs: z.array(z.strictObject({ ...citedSchema.shape, isBold: z.boolean(), isItalic: z.boolean() })),
  /** Beside the point: whether it may be said, its marking, how surely it comes up, for whom it is. */
  marks: z.array(z.string()),
  isSayable: z.boolean(),
})
/** One point of the leader. */
export type BookPoint = Immutable<z.infer<typeof pointSchema>>

/** Points of one kind, each with the words that say whether it may be spoken. */
export const pointGroupSchema = z.strictObject({ label: z.string(), points: z.array(pointSchema) })
/** See {@link pointGroupSchema}. */
export type PointGroup = Immutable<z.infer<typeof pointGroupSchema>>

const statementSchema = z.strictObject({
  /** Who or what it is about; empty where the text stands alone. */
  name: z.string(),
  ...citedSchema.shape,
  /** Sentences about it; a likelihood and a confidence are never in the same one. */
  details: z.array(z.string()),
})
/** Something that is said about a party or a matter, with what qualifies it. */
export type Statement = Immutable<z.infer<typeof statementSchema>>

/** Statements under one label, after them those of whom there is no more to say than the name. */
export const statementGroupSchema = z.strictObject({
  label: z.string(),
  items: z.array(statementSchema),
  names: z.array(citedSchema),
  /** How many names were left out, in words that end the list; empty when all are there. */
  more: z.string(),
})
/** See {@link statementGroupSchema}. */
export type StatementGroup = Immutable<z.infer<typeof statementGroupSchema>>

/** A section that is a list; `lead` opens it, `empty` stands where it has no items. */
export interface ListSection<Item> {
  readonly heading: string
  readonly lead: readonly Cited[]
  readonly items: readonly Item[]
  readonly empty: string
}
