import * as z from 'zod/mini'
import { ACTION_LABELS } from '../domain/command'
import { meetingSchema } from '../domain/meeting'
import { countSchema, daySchema, idSchema, instantSchema, lineSchema, type Immutable } from '../domain/primitives'
import { problemSchema } from './problem'

/** Where the last change stands: on disk, on its way, or not written because of a problem (it is safe in memory then). */
export const saveStateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), at: instantSchema }),
  z.strictObject({ kind: z.literal('saving') }),
  z.strictObject({ kind: z.literal('failed'), problem: problemSchema }),
])
/** See {@link saveStateSchema}. */
export type SaveState = Immutable<z.infer<typeof saveStateSchema>>

const stepNameSchema = z.strictObject({ label: z.enum(ACTION_LABELS), subject: lineSchema })
/** What a step of undo or redo is called. */
export type StepName = Immutable<z.infer<typeof stepNameSchema>>

/** An open meeting as the window sees it; always whole, and newer when `revision` is higher. */
export const snapshotSchema = z.strictObject({
  meeting: meetingSchema,
  revision: countSchema(Number.MAX_SAFE_INTEGER),
  undo: z.nullable(stepNameSchema),
  redo: z.nullable(stepNameSchema),
  saveState: saveStateSchema,
})
/** See {@link snapshotSchema}. */
export type Snapshot = Immutable<z.infer<typeof snapshotSchema>>

/** One line of the library. */
export const libraryEntrySchema = z.strictObject({
  id: idSchema,
  title: lineSchema,
  place: lineSchema,
  dateWords: lineSchema,
  day: z.nullable(daySchema),
  people: countSchema(20_000),
  themes: countSchema(20_000),
  sources: countSchema(20_000),
  /** Suggestions that wait for a decision. */
  waiting: countSchema(20_000),
  updatedAt: instantSchema,
})
/** See {@link libraryEntrySchema}. */
export type LibraryEntry = Immutable<z.infer<typeof libraryEntrySchema>>
