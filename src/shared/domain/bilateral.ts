import * as z from 'zod/mini'
import { emptyHeadings, headingsSchema } from './headings'
import { countSchema, idSchema, lineSchema, proseSchema, type Immutable } from './primitives'

/**
 * A conversation with one counterpart, prepared on a page of its own. What the counterpart thinks of the themes stands in the positions, and
 * what is said in the points; both are looked up, never typed again. When and where it takes place stands in the programme.
 */
export const bilateralSchema = z.strictObject({
  id: idSchema,
  partyId: idSchema,
  /** Who sits opposite; null while only the delegation is known. */
  personId: z.nullable(idSchema),
  /** The themes that are raised, in that order. */
  themeIds: z.array(idSchema).check(z.maxLength(1_000)),
  /** How long it is planned to last. */
  minutes: z.nullable(countSchema(1_440)),
  headings: headingsSchema,
  /** What they want of us. */
  theirWants: proseSchema,
  /** What is to come out of it, one line each. */
  deliverables: z.array(lineSchema).check(z.maxLength(50)),
  /** When the two met last, and what was agreed. */
  lastTime: proseSchema,
})
/** See {@link bilateralSchema}. */
export type Bilateral = Immutable<z.infer<typeof bilateralSchema>>

/** A conversation of which only the counterpart is known. */
export function createBilateral(id: string, partyId: string, personId: string | null): Bilateral {
  const open = { themeIds: [], minutes: null, theirWants: '', deliverables: [], lastTime: '' }
  return { id, partyId, personId, headings: emptyHeadings(), ...open }
}
