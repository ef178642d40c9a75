import * as z from 'zod/mini'
import type { Immutable } from './primitives'

/**
 * How the meeting decides. Consensus is the absence of opposition and of open reservations among those who take part; unanimity wants
 * everybody's support; majorities count supporters, by heads or by the parties' weights, against `percent` of all who take part.
 */
export const decisionRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('consensus') }),
  z.strictObject({ kind: z.literal('unanimity') }),
  z.strictObject({ kind: z.literal('majority') }),
  z.strictObject({
    kind: z.literal('qualified-majority'),
    /** Share of the weight of all who take part that has to support, in per cent. */
    percent: z.number().check(z.minimum(1), z.maximum(100)),
    /** Share of the parties that has to support, in per cent; 0 when heads do not count. */
    headsPercent: z.number().check(z.minimum(0), z.maximum(100)),
  }),
])
/** See {@link decisionRuleSchema}. */
export type DecisionRule = Immutable<z.infer<typeof decisionRuleSchema>>
