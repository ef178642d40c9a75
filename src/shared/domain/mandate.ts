import * as z from 'zod/mini'
import { STANCES, type Position } from './position'
import { idSchema, lineSchema, proseSchema, type Immutable } from './primitives'

/** A line we may not cross, and who drew it ("Parliament, 12 December"). */
const redLineSchema = z.strictObject({ text: lineSchema, authority: lineSchema })

/** What our side may agree to on one theme. There is at most one mandate for each theme. */
export const mandateSchema = z.strictObject({
  id: idSchema,
  themeId: idSchema,
  /** What has to be reached. */
  objective: proseSchema,
  /** What we would like to reach beyond that. */
  aspiration: proseSchema,
  /** What we fall back to. */
  reserve: proseSchema,
  redLines: z.array(redLineSchema).check(z.maxLength(20)),
  /** What we can offer. */
  gives: z.array(lineSchema).check(z.maxLength(50)),
  /** What we ask for. */
  asks: z.array(lineSchema).check(z.maxLength(50)),
  /** The outcomes we can live with, in words. */
  landingZone: proseSchema,
  /** The stances of others that lie inside the landing zone. */
  landingStances: z.array(z.enum(STANCES)).check(z.maxLength(STANCES.length)),
})
/** See {@link mandateSchema}. */
export type Mandate = Immutable<z.infer<typeof mandateSchema>>

/** Where another party stands as seen from our mandate. */
export type MandateView = 'inside' | 'outside' | 'crosses-red-line' | 'unknown'

/** An empty mandate: support, also conditional, lies inside the landing zone until the adviser says otherwise. */
export function createMandate(id: string, themeId: string): Mandate {
  const empty = { objective: '', aspiration: '', reserve: '', redLines: [], gives: [], asks: [], landingZone: '' }
  return { id, themeId, ...empty, landingStances: ['supports', 'conditional'] }
}

/** Whether a position lies in our landing zone; a crossed red line weighs more than any stance, and an unknown stance is nowhere. */
export function seeFromMandate(mandate: Mandate, position: Position | undefined): MandateView {
  if (position?.crossesOurRedLine) return 'crosses-red-line'
  if (!position || position.stance === 'unknown') return 'unknown'
  return mandate.landingStances.includes(position.stance) ? 'inside' : 'outside'
}
