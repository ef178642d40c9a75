import * as z from 'zod/mini'
import { amountSchema } from './commitment'
import { anchorSchema, attributionSchema } from './evidence'
import {
  countryCodeSchema,
  countSchema,
  daySchema,
  filledLineSchema,
  idSchema,
  languageSchema,
  lineSchema,
  proseSchema,
  type Immutable,
} from './primitives'

/** Whether a source says that somebody comes; `mentioned` means that it does not say. */
export const REPORTED_STATUSES = ['attending', 'tentative', 'represented', 'absent', 'mentioned'] as const
/** See {@link REPORTED_STATUSES}. */
export type ReportedStatus = (typeof REPORTED_STATUSES)[number]

/** What a party is reported to think of a matter, as far as one sentence shows. */
export const REPORTED_STANCES = ['supports', 'conditional', 'undecided', 'reserves', 'opposes', 'unclear'] as const

const personValue = z.strictObject({
  field: z.literal('person'),
  /** Without honorific; empty when the source names only a post ("the Foreign Secretary"). */
  name: lineSchema,
  /** "General", "Mr", as written; empty when none. */
  honorific: lineSchema,
  /** The post in the words of the source: "NATO's Secretary General". */
  role: lineSchema,
  /** The state or body, in English where it is known ("Romania", "NATO"); empty when the source gives none. */
  affiliation: lineSchema,
  /** ISO 3166-1 code when the affiliation is a state. */
  affiliationCode: z.nullable(countryCodeSchema),
  status: z.enum(REPORTED_STATUSES),
  /** Why somebody stays away, in the words of the source; empty when not given. */
  reason: lineSchema,
  /** Who comes instead, in the words of the source; empty when not given. */
  standIn: lineSchema,
})

const statementShape = {
  /** The speaker, as far as the sentence shows. */
  who: lineSchema,
  /** Set when a person says which state speaks; a state that is no party yet then becomes one. */
  countryCode: z.nullable(countryCodeSchema),
  /** The theme by its title; empty for none. Null while nobody has decided: accepting then looks for it in the words. */
  themeTitle: z.nullable(lineSchema),
  /** The matter, or what is promised, in the words of the source. */
  what: proseSchema,
  stance: z.enum(REPORTED_STANCES),
}

const positionValue = z.strictObject({ field: z.literal('position'), ...statementShape })

const commitmentValue = z.strictObject({
  field: z.literal('commitment'),
  ...statementShape,
  /** How much, in `unit`; null and empty while not known. */
  amount: z.nullable(amountSchema),
  unit: lineSchema,
  due: z.nullable(daySchema),
  /** By when, as said: "by spring". */
  dueWords: lineSchema,
})

/** What a passage is taken to say; one shape a field of the briefing. */
export const suggestionValueSchema = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('title'), text: filledLineSchema }),
  z.strictObject({ field: z.literal('place'), text: filledLineSchema, countryCode: z.nullable(countryCodeSchema) }),
  z.strictObject({ field: z.literal('date'), words: filledLineSchema, day: z.nullable(daySchema) }),
  z.strictObject({ field: z.literal('host'), name: filledLineSchema, countryCode: z.nullable(countryCodeSchema), isCoHost: z.boolean() }),
  z.strictObject({ field: z.literal('expectedLeaders'), count: countSchema(10_000), qualifier: lineSchema }),
  z.strictObject({ field: z.literal('declaredThemes'), count: countSchema(1_000) }),
  personValue,
  z.strictObject({ field: z.literal('theme'), title: filledLineSchema }),
  positionValue,
  commitmentValue,
])
/** See {@link suggestionValueSchema}. */
export type SuggestionValue = Immutable<z.infer<typeof suggestionValueSchema>>
/** Which field of the briefing a suggestion is for. */
export type SuggestionField = SuggestionValue['field']

/**
 * Something a source seems to say, found by a rule: what it would fill in, the exact words, and how sure the rule is.
 * The first anchor is the closest span (a name, a number); the last one is the whole sentence.
 */
export const findingSchema = z.strictObject({
  value: suggestionValueSchema,
  anchors: z.array(anchorSchema).check(z.minLength(1), z.maxLength(8)),
  /** 0 to 1; .9 and over may be accepted together, under .6 is offered greyed. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  /** Stable name of the rule that made it, for example `person.role-before-name`; shown as the reason. */
  rule: z.string().check(z.regex(/^[a-z]+(\.[a-z0-9-]+)+$/), z.maxLength(80)),
  language: languageSchema,
  /** Machine-readable remarks, for example `affiliation-inferred`; shown as sentences. */
  notes: z.array(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/), z.maxLength(60))).check(z.maxLength(12)),
  attribution: z.nullable(attributionSchema),
})
/** See {@link findingSchema}. */
export type Finding = Immutable<z.infer<typeof findingSchema>>

/** What a person has decided about a suggestion so far. */
export const SUGGESTION_STATES = ['proposed', 'accepted', 'edited', 'rejected'] as const

/** A finding in a briefing, waiting for or holding a person's decision. */
export const suggestionSchema = z.strictObject({
  ...findingSchema.shape,
  id: idSchema,
  sourceId: idSchema,
  state: z.enum(SUGGESTION_STATES),
})
/** See {@link suggestionSchema}. */
export type Suggestion = Immutable<z.infer<typeof suggestionSchema>>

/** From here on a suggestion may be accepted together with others ("accept all above .9"). */
export const SURE = 0.9
/** Under this a suggestion is offered greyed and is never part of an automatic draft. */
export const WEAK = 0.6
