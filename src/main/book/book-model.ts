import * as z from 'zod/mini'
import { BOOK_LANGUAGES, PAPERS } from '../../shared/domain/edition'
import type { Immutable } from '../../shared/domain/primitives'
import { abbreviationsSchema, checksSchema } from './check-model'
import { peopleModelSchema } from './people-model'
import { citedSchema, pointGroupSchema, rowSchema, statementGroupSchema } from './model-parts'
import { programmeModelSchema } from './programme-model'
import { commitmentsSchema, consensusSchema, mapsSchema, matrixSchema, overviewSchema } from './position-model'

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
  /** Of the theme, for the count of its pages. */
  number: z.int().check(z.minimum(1)),
  isGap: z.boolean(),
  /** There is enough to say about it for pages of its own, which the first theme has anyway. */
  startsPage: z.boolean(),
  tags: citedSchema,
  /** What is to be decided, who leads, how long it may take. */
  rows: z.array(rowSchema),
  groups: z.array(pointGroupSchema),
  consensus: z.nullable(consensusSchema),
  /** For staff: what our side may agree to, on a ground of its own. */
  mandate: z.nullable(z.strictObject({ label: z.string(), remark: z.string(), rows: z.array(rowSchema) })),
  /** The six headings of a brief, then the background. */
  headings: z.array(rowSchema),
  judgements: z.array(statementGroupSchema),
  wording: z.nullable(rowSchema),
  brackets: z.nullable(statementGroupSchema),
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
  programme: programmeModelSchema,
  participants: listSection(partyGroupSchema),
  absences: listSection(absenceSchema),
  ...peopleModelSchema.shape,
  overview: overviewSchema,
  maps: mapsSchema,
  matrix: matrixSchema,
  themes: listSection(themeSchema),
  commitments: commitmentsSchema,
  points: listSection(pointGroupSchema),
  unknowns: listSection(z.string()),
  /** Null when nothing is explained. */
  abbreviations: z.nullable(abbreviationsSchema),
  sources: listSection(sourceSchema),
  /** Null unless the settings ask for them. */
  checks: z.nullable(checksSchema),
  notes: z.array(noteSchema),
})
/** See {@link bookModelSchema}. */
export type BookModel = Immutable<z.infer<typeof bookModelSchema>>
