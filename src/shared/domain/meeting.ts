import * as z from 'zod/mini'
import { attendanceSchema } from './attendance'
import { bracketSchema } from './bracket'
import { commitmentSchema } from './commitment'
import { decisionRuleSchema } from './decision-rule'
import { bookSettingsSchema, editionSchema } from './edition'
import { evidenceSchema } from './evidence'
import { judgementSchema } from './judgement'
import { mandateSchema } from './mandate'
import { partySchema } from './party'
import { personSchema } from './person'
import { pointSchema } from './point'
import { positionSchema } from './position'
import {
  countryCodeSchema,
  countSchema,
  daySchema,
  filledLineSchema,
  idSchema,
  instantSchema,
  languageSchema,
  lineSchema,
  proseSchema,
  type Immutable,
} from './primitives'
import { sourceSchema } from './source'
import { suggestionSchema } from './suggestion'
import { themeSchema } from './theme'

/** The fields of a meeting that are not lists of things; each can carry evidence under its own name. */
export const meetingFieldsSchema = z.strictObject({
  title: filledLineSchema,
  place: lineSchema,
  /** Of the place, when it is known. */
  countryCode: z.nullable(countryCodeSchema),
  /** When, in the words of the source ("Tuesday"); kept as written until `day` is known. */
  dateWords: lineSchema,
  /** The first day, resolved; null while only words are known. */
  day: z.nullable(daySchema),
  /** Topic, why now, the leader's role: 1 to 3 sentences (US DoD read-ahead guidance, 2014). */
  purpose: proseSchema,
  /** 1 to 3, each specific and checkable. */
  objectives: z.array(lineSchema).check(z.maxLength(10)),
  /** The number of leaders announced, with the qualifier of the source: "around" 27. */
  expectedLeaders: z.nullable(z.strictObject({ count: countSchema(10_000), qualifier: lineSchema })),
  /** The number of themes announced, whether or not they were named. */
  declaredThemes: z.nullable(countSchema(1_000)),
  /** Marking of the whole book, printed at the top and bottom of each page; empty while none was chosen. */
  marking: lineSchema,
  book: bookSettingsSchema,
  decisionRule: decisionRuleSchema,
  /** How speeches are interpreted; consecutive interpretation about halves what can be said. */
  interpretation: z.enum(['none', 'simultaneous', 'consecutive']),
  /** The language the leader speaks in; decides the words per minute. */
  speakingLanguage: languageSchema,
  /** Set by hand; null means the usual pace of the language. */
  wordsPerMinute: z.nullable(z.int().check(z.minimum(40), z.maximum(300))),
})
/** See {@link meetingFieldsSchema}. */
export type MeetingFields = Immutable<z.infer<typeof meetingFieldsSchema>>

/** The lists of a meeting and what is in them; the key is the kind of thing that commands and evidence speak of. */
export const itemSchemas = {
  party: partySchema,
  person: personSchema,
  attendance: attendanceSchema,
  theme: themeSchema,
  position: positionSchema,
  mandate: mandateSchema,
  judgement: judgementSchema,
  bracket: bracketSchema,
  point: pointSchema,
  commitment: commitmentSchema,
  source: sourceSchema,
  evidence: evidenceSchema,
  suggestion: suggestionSchema,
  edition: editionSchema,
} as const

/** A kind of thing a meeting holds a list of. */
export type ItemKind = keyof typeof itemSchemas
/** The thing behind a kind. */
export type Item<Kind extends ItemKind> = Immutable<z.infer<(typeof itemSchemas)[Kind]>>

const listOf = <Schema extends z.ZodMiniType>(schema: Schema) => z.array(schema).check(z.maxLength(20_000))

/** Everything known about one meeting: the aggregate that is stored in one file and changed by commands only. */
export const meetingSchema = z.strictObject({
  id: idSchema,
  createdAt: instantSchema,
  fields: meetingFieldsSchema,
  /** One list a kind, in the order the adviser has given them. */
  lists: z.strictObject({
    party: listOf(partySchema),
    person: listOf(personSchema),
    attendance: listOf(attendanceSchema),
    theme: listOf(themeSchema),
    position: listOf(positionSchema),
    mandate: listOf(mandateSchema),
    judgement: listOf(judgementSchema),
    bracket: listOf(bracketSchema),
    point: listOf(pointSchema),
    commitment: listOf(commitmentSchema),
    source: listOf(sourceSchema),
    evidence: listOf(evidenceSchema),
    suggestion: listOf(suggestionSchema),
    edition: listOf(editionSchema),
  }),
})
/** See {@link meetingSchema}. */
export type Meeting = Immutable<z.infer<typeof meetingSchema>>

/** A meeting about which only its title is known. */
export function createMeeting(id: string, title: string, createdAt: string): Meeting {
  const book = { language: 'en', paper: 'a4', audience: '' } as const
  return {
    id,
    createdAt,
    fields: {
      title,
      place: '',
      countryCode: null,
      dateWords: '',
      day: null,
      purpose: '',
      objectives: [],
      expectedLeaders: null,
      declaredThemes: null,
      marking: '',
      book,
      decisionRule: { kind: 'consensus' },
      interpretation: 'none',
      speakingLanguage: 'en',
      wordsPerMinute: null,
    },
    lists: emptyLists(),
  }
}

/** The thing of that kind with that identity, or undefined. */
export function findItem<Kind extends ItemKind>(meeting: Meeting, kind: Kind, id: string): Item<Kind> | undefined {
  const list = meeting.lists[kind] as readonly Item<Kind>[]
  return list.find((item) => item.id === id)
}

function emptyLists(): Meeting['lists'] {
  const people = { party: [], person: [], attendance: [] }
  const matters = { theme: [], position: [], mandate: [], judgement: [], bracket: [], point: [], commitment: [] }
  return { ...people, ...matters, source: [], evidence: [], suggestion: [], edition: [] }
}
