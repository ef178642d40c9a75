import * as z from 'zod/mini'
import { foldWords } from './fold-words'
import { daySchema, idSchema, lineSchema, proseSchema, type Immutable } from './primitives'

/** How far a commitment has come. */
export const COMMITMENT_STATUSES = ['reported', 'announced', 'confirmed', 'delivered', 'withdrawn'] as const
/** See {@link COMMITMENT_STATUSES}. */
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number]

/** A quantity that was promised, in some unit. */
export const amountSchema = z.number().check(z.minimum(0), z.maximum(1e15))

/** What somebody has promised: who, what, how much, by when, to which theme. */
export const commitmentSchema = z.strictObject({
  id: idSchema,
  /** The party that promises; null while it is only known as `who`. */
  partyId: z.nullable(idSchema),
  /** In the words of the source: "Romania", "the Nordic countries". */
  who: lineSchema,
  themeId: z.nullable(idSchema),
  /** What is promised, in one line. */
  what: lineSchema,
  /** How much, in `unit`; null when no quantity was named. */
  amount: z.nullable(amountSchema),
  /** "troops", "EUR million", "ships"; amounts of one theme are added up unit by unit. */
  unit: lineSchema,
  due: z.nullable(daySchema),
  /** By when, as said: "by spring". */
  dueWords: lineSchema,
  /** The promise as it was made. */
  text: proseSchema,
  status: z.enum(COMMITMENT_STATUSES),
})
/** See {@link commitmentSchema}. */
export type Commitment = Immutable<z.infer<typeof commitmentSchema>>

type PartyPromise = Pick<Commitment, 'partyId' | 'who' | 'what'>

/** The same party, or somebody of the same name where no party is known, promises the same; amounts and dates may differ. */
export function isSameCommitment(known: PartyPromise, stated: PartyPromise): boolean {
  const isSameParty = stated.partyId === null ? foldWords(known.who) === foldWords(stated.who) : known.partyId === stated.partyId
  return isSameParty && foldWords(known.what) === foldWords(stated.what)
}
