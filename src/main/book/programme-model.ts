import * as z from 'zod/mini'
import type { Immutable } from '../../shared/domain/primitives'
import { citedSchema, rowSchema } from './model-parts'

const itemSchema = z.strictObject({
  /** On the clock of the meeting: "09:30–11:00". */
  time: z.string(),
  /** The clocks of other places, where they show another time; empty otherwise. */
  local: z.string(),
  title: citedSchema,
  /** What it is, where, with which press. */
  remark: z.string(),
  details: z.array(z.strictObject({ label: z.string(), ...citedSchema.shape })),
})

/** The programme day by day, with what frames the meeting before it; null when nothing of it is known. */
export const programmeModelSchema = z.nullable(
  z.strictObject({
    heading: z.string(),
    rows: z.array(rowSchema),
    /** On which clock the times are. */
    clock: z.string(),
    days: z.array(z.strictObject({ heading: z.string(), note: z.string(), items: z.array(itemSchema) })),
  }),
)
/** See {@link programmeModelSchema}. */
export type ProgrammeModel = Immutable<z.infer<typeof programmeModelSchema>>
/** One item of the programme in the book. */
export type ProgrammeEntry = Immutable<z.infer<typeof itemSchema>>
