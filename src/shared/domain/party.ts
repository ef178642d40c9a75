import * as z from 'zod/mini'
import { countryCodeSchema, countSchema, filledLineSchema, idSchema, lineSchema, type Immutable } from './primitives'

/** What a party is at this meeting; `unspecified` while no source says. */
export const PARTY_ROLES = ['host', 'co-host', 'member', 'observer', 'guest', 'unspecified'] as const

/** A state or an organisation that takes part with a delegation. */
export const partySchema = z.strictObject({
  id: idSchema,
  name: filledLineSchema,
  /** Set for states; the book then prints the country's name in its own language. */
  countryCode: z.nullable(countryCodeSchema),
  role: z.enum(PARTY_ROLES),
  /** For narrow columns: "UK"; empty when the name is short enough. */
  shortName: lineSchema,
  /** The lists it belongs to beside those that follow from its country (EU, NATO): "Nordic", "own list". */
  groupings: z.array(filledLineSchema).check(z.maxLength(50)),
  /** What its vote weighs where votes are weighed; 1 otherwise. */
  weight: z.number().check(z.minimum(0), z.maximum(1_000_000)),
  /** Its place by precedence, and in the order the host has given; null while nobody has said. */
  precedence: z.nullable(countSchema(10_000)),
  hostOrder: z.nullable(countSchema(10_000)),
})
/** See {@link partySchema}. */
export type Party = Immutable<z.infer<typeof partySchema>>

/** The party invites: alone or together with others. */
export function isHost(party: Party): boolean {
  return party.role === 'host' || party.role === 'co-host'
}

/** A party of which the name, its country and its role are known. */
export function createParty(id: string, name: string, countryCode: string | null, role: Party['role']): Party {
  return { id, name, countryCode, role, shortName: '', groupings: [], weight: 1, precedence: null, hostOrder: null }
}
