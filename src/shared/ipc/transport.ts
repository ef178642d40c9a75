import * as z from 'zod/mini'
import type { Immutable } from '../domain/primitives'
import { problemSchema } from './problem'

/** How an answer travels: an error thrown across the context bridge would lose its code, so failures are values here. */
export const envelopeSchema = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), problem: problemSchema }),
])
/** See {@link envelopeSchema}. */
export type Envelope = Immutable<z.infer<typeof envelopeSchema>>

/** What the preload gives the window: moving values by channel, and nothing else. */
export interface Transport {
  /** Asks; the answer is an envelope. */
  readonly invoke: (channel: string, payload: unknown) => Promise<unknown>
  /** Listens until the returned function is called. */
  readonly subscribe: (channel: string, listener: (payload: unknown) => void) => () => void
}
