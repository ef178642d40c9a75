import * as z from 'zod/mini'
import { confidenceSchema, likelihoodSchema } from './likelihood'
import { daySchema, idSchema, lineSchema, proseSchema, type Immutable } from './primitives'

/**
 * What a party thinks of a theme, from support to opposition. `unknown` (no known position) is a state of its own and never counts as
 * agreement; a party without any position on a theme is unknown, too.
 */
export const STANCES = ['supports', 'conditional', 'undecided', 'reserves', 'opposes', 'unknown'] as const
/** See {@link STANCES}. */
export type Stance = (typeof STANCES)[number]

/** How much a theme matters to a party. */
export const SALIENCES = ['low', 'medium', 'high'] as const

/** Where one party stands on one theme, and how we know. There is at most one position for each party and theme. */
export const positionSchema = z.strictObject({
  id: idSchema,
  partyId: idSchema,
  themeId: idSchema,
  stance: z.enum(STANCES),
  salience: z.nullable(z.enum(SALIENCES)),
  /** On what condition the party would support, or would lift its reservation. */
  conditions: proseSchema,
  /** What the party will not accept. */
  redLine: proseSchema,
  statedBy: lineSchema,
  statedOn: z.nullable(daySchema),
  /** The day up to which the position was checked to hold. */
  validAsOf: z.nullable(daySchema),
  /** How likely the party is to move. */
  moving: z.nullable(likelihoodSchema),
  /** How sure we are of the stance; never put into one sentence with the likelihood. */
  confidence: z.nullable(confidenceSchema),
  /** The adviser's finding that this position crosses a red line of our own mandate. */
  crossesOurRedLine: z.boolean(),
})
/** See {@link positionSchema}. */
export type Position = Immutable<z.infer<typeof positionSchema>>

/** A position of which only the stance is known. */
export function createPosition(id: string, partyId: string, themeId: string, stance: Stance): Position {
  return {
    id,
    partyId,
    themeId,
    stance,
    salience: null,
    conditions: '',
    redLine: '',
    statedBy: '',
    statedOn: null,
    validAsOf: null,
    moving: null,
    confidence: null,
    crossesOurRedLine: false,
  }
}
