import * as z from 'zod/mini'
import { ACTION_LABELS, commandSchema } from '../domain/command'
import { itemSchemas, meetingSchema, type ItemKind } from '../domain/meeting'
import { countSchema, daySchema, idSchema, instantSchema, lineSchema, type Immutable } from '../domain/primitives'
import { FAULTS, REMEDIES } from '../domain/repair'
import { problemSchema } from './problem'

const ITEM_KINDS = Object.keys(itemSchemas) as [ItemKind, ...ItemKind[]]

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

const revisionSchema = countSchema(Number.MAX_SAFE_INTEGER)
const standing = { undo: z.nullable(stepNameSchema), redo: z.nullable(stepNameSchema), saveState: saveStateSchema }

/** An open meeting as the window sees it; always whole, and newer when `revision` is higher. */
export const snapshotSchema = z.strictObject({ meeting: meetingSchema, revision: revisionSchema, ...standing })
/** See {@link snapshotSchema}. */
export type Snapshot = Immutable<z.infer<typeof snapshotSchema>>

/**
 * What was done to an open meeting, undo and redo included. `applyCommand` is pure, so whoever holds the meeting at the revision `from`
 * has it at `revision` after the same command at the same moment; whoever holds another one asks for the whole. A step costs what was
 * changed, where a snapshot would cost what the meeting weighs.
 */
export const takenStepSchema = z.strictObject({
  meetingId: idSchema,
  from: revisionSchema,
  revision: revisionSchema,
  command: commandSchema,
  /** The moment that histories inside the meeting keep (ISO 8601). */
  at: instantSchema,
  ...standing,
})
/** See {@link takenStepSchema}. */
export type TakenStep = Immutable<z.infer<typeof takenStepSchema>>

/** A briefing that is whole but for some references that lead nowhere: listed, but not opened until a person has decided. */
export const brokenEntrySchema = z.strictObject({ id: idSchema, title: lineSchema, count: countSchema(1_000_000) })
/** See {@link brokenEntrySchema}. */
export type BrokenEntry = Immutable<z.infer<typeof brokenEntrySchema>>

/** One thing that is wrong with a broken briefing, and what a repair would do about it; see `planRepair`. */
export const findingSchema = z.strictObject({
  from: z.enum(['meeting', ...ITEM_KINDS]),
  /** The field that leads nowhere, by its name in the model. */
  field: lineSchema,
  /** What the thing is called; may be empty. */
  name: lineSchema,
  fault: z.enum(FAULTS),
  remedy: z.enum(REMEDIES),
})
/** See {@link findingSchema}. */
export type Finding = Immutable<z.infer<typeof findingSchema>>

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
