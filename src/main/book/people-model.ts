import * as z from 'zod/mini'
import type { Immutable } from '../../shared/domain/primitives'
import { citedSchema, pointGroupSchema, rowSchema } from './model-parts'

/** A label that runs into its text: "Languages: French and English". */
const remarkSchema = z.strictObject({ label: z.string(), ...citedSchema.shape })

const biographySchema = z.strictObject({
  name: citedSchema,
  post: citedSchema,
  /** Where the engine finds the photo; empty without one. */
  photo: z.string(),
  /** What the photo shows, for those who do not see it. */
  photoText: z.string(),
  remarks: z.array(remarkSchema),
  paragraphs: z.array(citedSchema),
})
/** One person on the pages of biographies. */
export type Biography = Immutable<z.infer<typeof biographySchema>>

const talkThemeSchema = z.strictObject({ heading: z.string(), rows: z.array(rowSchema), groups: z.array(pointGroupSchema) })
/** One theme of a conversation: their position, our mandate, what is said on it. */
export type TalkTheme = Immutable<z.infer<typeof talkThemeSchema>>

const talkSchema = z.strictObject({
  heading: z.string(),
  rows: z.array(rowSchema),
  /** Points of this conversation alone. */
  groups: z.array(pointGroupSchema),
  themes: z.array(talkThemeSchema),
  reasoning: z.array(rowSchema),
})
/** The pages of one conversation. */
export type Talk = Immutable<z.infer<typeof talkSchema>>

const contactGroupSchema = z.strictObject({
  party: z.string(),
  people: z.array(z.strictObject({ name: z.string(), role: z.string(), channels: z.array(z.string()) })),
})
/** The contacts of one delegation. */
export type ContactEntry = Immutable<z.infer<typeof contactGroupSchema>>

const ledgerRowSchema = z.strictObject({
  name: citedSchema,
  party: z.string(),
  status: citedSchema,
  isCertain: z.boolean(),
  reason: z.array(citedSchema),
  effect: z.array(z.string()),
})
/** One person in the ledger of attendance. */
export type LedgerRow = Immutable<z.infer<typeof ledgerRowSchema>>

const section = <Item extends z.ZodMiniType>(item: Item) =>
  z.strictObject({ heading: z.string(), lead: z.array(z.string()), items: z.array(item) })

/** The sections about people; each is there only when there is something to print. */
export const peopleModelSchema = z.strictObject({
  ledger: z.nullable(
    z.strictObject({
      ...section(ledgerRowSchema).shape,
      columns: z.strictObject({ person: z.string(), status: z.string(), reason: z.string(), effect: z.string() }),
    }),
  ),
  biographies: z.nullable(section(biographySchema)),
  bilaterals: z.nullable(section(talkSchema)),
  contacts: z.nullable(section(contactGroupSchema)),
})
/** See {@link peopleModelSchema}. */
export type PeopleModel = Immutable<z.infer<typeof peopleModelSchema>>
