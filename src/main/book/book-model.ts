import * as z from 'zod/mini'
import { BOOK_LANGUAGES, PAPERS } from '../../shared/domain/edition'
import type { Immutable } from '../../shared/domain/primitives'

/** A place where a footnote is called: `note` counts in `BookModel.notes`; the first call prints it, later ones repeat its number. */
const callSchema = z.strictObject({ note: z.int().check(z.minimum(0)), isFirst: z.boolean() })

/** A line with the footnotes that support it. */
const citedSchema = z.strictObject({ text: z.string(), calls: z.array(callSchema) })
/** See `citedSchema`. */
export type Cited = Immutable<z.infer<typeof citedSchema>>

/** A label in the margin with what it names. */
const rowSchema = z.strictObject({ label: z.string(), paragraphs: z.array(citedSchema) })
/** See `rowSchema`. */
export type Row = Immutable<z.infer<typeof rowSchema>>

const pointGroupSchema = z.strictObject({
  label: z.string(),
  points: z.array(z.strictObject({ ...citedSchema.shape, mark: z.string(), isSayable: z.boolean() })),
})
/** Points of one kind, each with the words that say whether it may be spoken. */
export type PointGroup = Immutable<z.infer<typeof pointGroupSchema>>

const participantSchema = z.strictObject({
  name: citedSchema,
  post: citedSchema,
  status: citedSchema,
  isCertain: z.boolean(),
  details: z.array(citedSchema),
})
/** Somebody in the list of participants. */
export type Participant = Immutable<z.infer<typeof participantSchema>>

const partyGroupSchema = z.strictObject({ party: citedSchema, role: citedSchema, people: z.array(participantSchema), note: z.string() })
/** One delegation in the list of participants; `note` stands where there are no people. */
export type PartyGroup = Immutable<z.infer<typeof partyGroupSchema>>

const absenceSchema = z.strictObject({ name: citedSchema, post: citedSchema, rows: z.array(rowSchema) })
/** Somebody who stays away. */
export type Absence = Immutable<z.infer<typeof absenceSchema>>

const themeSchema = z.strictObject({
  heading: z.string(),
  isGap: z.boolean(),
  tags: citedSchema,
  rows: z.array(rowSchema),
  groups: z.array(pointGroupSchema),
})
/** One theme, or the place of one that was announced and not named. */
export type ThemeEntry = Immutable<z.infer<typeof themeSchema>>

const noteSchema = z.strictObject({
  quotation: z.string(),
  title: z.string(),
  publication: z.string(),
  attribution: z.string(),
  grade: z.string(),
})
/** A footnote: the exact words, where they stand, who is said to have said them, the grade. */
export type Note = Immutable<z.infer<typeof noteSchema>>

const sourceSchema = z.strictObject({ number: z.string(), title: z.string(), rows: z.array(rowSchema) })
/** A source in the list at the end. */
export type SourceEntry = Immutable<z.infer<typeof sourceSchema>>

const listSection = <Item extends z.ZodMiniType>(item: Item) =>
  z.strictObject({ heading: z.string(), lead: z.array(citedSchema), items: z.array(item), empty: z.string() })

/** A section that is a list; `lead` opens it, `empty` stands where it has no items. */
export interface ListSection<Item> {
  readonly heading: string
  readonly lead: readonly Cited[]
  readonly items: readonly Item[]
  readonly empty: string
}

/**
 * Everything the template prints, worded and formatted: plain data, no markup. The template adds nothing but form, page numbers and
 * running heads. `document.day` is the date in the file's metadata: data, never today, so that the same model gives the same bytes.
 */
export const bookModelSchema = z.strictObject({
  language: z.enum(BOOK_LANGUAGES),
  paper: z.enum(PAPERS),
  document: z.strictObject({
    title: z.string(),
    author: z.string(),
    description: z.string(),
    day: z.strictObject({ year: z.int(), month: z.int(), day: z.int() }),
  }),
  isDraft: z.boolean(),
  marking: z.string(),
  edition: z.string(),
  pageOf: z.string(),
  /** The title as it fits into the head of a page. */
  runningTitle: z.string(),
  dataAttached: z.string(),
  cover: z.strictObject({
    kind: z.string(),
    title: z.string(),
    place: z.string(),
    date: z.string(),
    draftNotice: z.string(),
    facts: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  }),
  contents: z.strictObject({ heading: z.string(), reading: z.string(), legend: z.array(rowSchema) }),
  keyPoints: z.strictObject({ heading: z.string(), rows: z.array(rowSchema), groups: z.array(pointGroupSchema), empty: z.string() }),
  participants: listSection(partyGroupSchema),
  absences: listSection(absenceSchema),
  themes: listSection(themeSchema),
  points: listSection(pointGroupSchema),
  unknowns: listSection(z.string()),
  sources: listSection(sourceSchema),
  notes: z.array(noteSchema),
})
/** See {@link bookModelSchema}. */
export type BookModel = Immutable<z.infer<typeof bookModelSchema>>
