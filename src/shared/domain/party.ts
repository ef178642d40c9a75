import * as z from 'zod/mini'
import { countryCodeSchema, filledLineSchema, idSchema, type Immutable } from './primitives'

/** What a party is at this meeting; `unspecified` while no source says. */
export const PARTY_ROLES = ['host', 'co-host', 'member', 'observer', 'guest', 'unspecified'] as const

/** A state or an organisation that takes part with a delegation. */
export const partySchema = z.strictObject({
  id: idSchema,
  name: filledLineSchema,
  /** Set for states; the book then prints the country's name in its own language. */
  countryCode: z.nullable(countryCodeSchema),
  role: z.enum(PARTY_ROLES),
})
/** See {@link partySchema}. */
export type Party = Immutable<z.infer<typeof partySchema>>

/** The party invites: alone or together with others. */
export function isHost(party: Party): boolean {
  return party.role === 'host' || party.role === 'co-host'
}
