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
import { programmeItemSchema } from './programme'
import { bilateralSchema } from './bilateral'
import { contactSchema } from './contact'
import { noteSchema } from './note'
import { themeResultSchema } from './theme-result'
import { acceptanceSchema } from './acceptance'
import { carriedSchema } from './carried'
import { clockTimeSchema, wallTimeSchema, zoneSchema } from './zoned-time'
import { sourceSchema } from './source'
import { suggestionSchema } from './suggestion'
import { themeSchema } from './theme'

/** What kind of meeting it is; decides what a template proposes, and nothing else. */
export const MEETING_KINDS = ['summit', 'ministerial', 'bilateral-visit', 'board', 'other'] as const

/** In which order delegations stand: as the adviser has put them, by precedence, by name in the language of the reader, or as the host has. */
export const PROTOCOL_ORDERS = ['listed', 'precedence', 'alphabetical', 'host'] as const
/** See {@link PROTOCOL_ORDERS}. */
export type ProtocolOrder = (typeof PROTOCOL_ORDERS)[number]

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
  kind: z.enum(MEETING_KINDS),
  /** The last day; null while the meeting is known or believed to have one day only. */
  lastDay: z.nullable(daySchema),
  /** When it opens on the first day and closes on the last, on the clock of `zone`. */
  opensAt: z.nullable(clockTimeSchema),
  closesAt: z.nullable(clockTimeSchema),
  /** Where its clocks are; empty while it is not known. */
  zone: zoneSchema,
  /** When the book has to be ready, set by hand; null means noon two working days before the first day. */
  deadline: z.nullable(wallTimeSchema),
  chair: lineSchema,
  pressPlan: proseSchema,
  /** What happens when there is no agreement. */
  withoutAgreement: proseSchema,
  /** For whom the briefing is made; our delegation is that of this person. */
  leaderPersonId: z.nullable(idSchema),
  protocolOrder: z.enum(PROTOCOL_ORDERS),
  /** Short forms a reader may not know, and what they stand for. */
  abbreviations: z.array(z.strictObject({ short: filledLineSchema, meaning: lineSchema })).check(z.maxLength(500)),
  /** What the readout says first; the rest of it follows from the briefing. */
  readout: proseSchema,
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
  programme: programmeItemSchema,
  bilateral: bilateralSchema,
  contact: contactSchema,
  note: noteSchema,
  result: themeResultSchema,
  acceptance: acceptanceSchema,
  carried: carriedSchema,
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
    programme: listOf(programmeItemSchema),
    bilateral: listOf(bilateralSchema),
    contact: listOf(contactSchema),
    note: listOf(noteSchema),
    result: listOf(themeResultSchema),
    acceptance: listOf(acceptanceSchema),
    carried: listOf(carriedSchema),
  }),
})
/** See {@link meetingSchema}. */
export type Meeting = Immutable<z.infer<typeof meetingSchema>>

/** A meeting about which only its title is known. */
export function createMeeting(id: string, title: string, createdAt: string): Meeting {
  const book = { language: 'en', paper: 'a4', audience: '', printsChecks: false } as const
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
      ...whenAndHow(),
    },
    lists: emptyLists(),
  }
}

function whenAndHow() {
  const when = { lastDay: null, opensAt: null, closesAt: null, zone: '', deadline: null }
  const how = { kind: 'summit', chair: '', pressPlan: '', withoutAgreement: '', leaderPersonId: null, protocolOrder: 'listed' } as const
  return { ...when, ...how, abbreviations: [], readout: '' }
}

/** The thing of that kind with that identity, or undefined. */
export function findItem<Kind extends ItemKind>(meeting: Meeting, kind: Kind, id: string): Item<Kind> | undefined {
  const list = meeting.lists[kind] as readonly Item<Kind>[]
  return list.find((item) => item.id === id)
}

/** A list of every kind, all empty and of their own. */
export function emptyLists(): { -readonly [Kind in ItemKind]: Item<Kind>[] } {
  const people = { party: [], person: [], attendance: [] }
  const matters = { theme: [], position: [], mandate: [], judgement: [], bracket: [], point: [], commitment: [] }
  const event = { programme: [], bilateral: [], contact: [], note: [], result: [], acceptance: [], carried: [] }
  return { ...people, ...matters, ...event, source: [], evidence: [], suggestion: [], edition: [] }
}
