import * as z from 'zod/mini'
import { applyCommand, type CommandProblem } from './apply-command'
import { actionSchema, commandSchema, type Action, type Command } from './command'
import type { Meeting } from './meeting'
import { instantSchema, type Immutable } from './primitives'
import { succeed, type Result } from './result'

/** How many steps in each direction survive a restart; within a session there is no limit. */
export const KEPT_STEPS = 100

const stepSchema = z.strictObject({ action: actionSchema, at: instantSchema, inverse: commandSchema })

/** What was done and what was taken back, the newest last in both. Stored with the meeting, so the two never disagree. */
export const historySchema = z.strictObject({ done: z.array(stepSchema), undone: z.array(stepSchema) })
/** See {@link historySchema}. */
export type History = Immutable<z.infer<typeof historySchema>>

/** A meeting with the steps that led to it. */
export interface Tracked {
  readonly meeting: Meeting
  readonly history: History
}

type TrackedResult = Result<Tracked, CommandProblem>

/** Nothing done yet. */
export const EMPTY_HISTORY: History = { done: [], undone: [] }

/** Does something new; what had been taken back can then no longer be redone. */
export function perform({ meeting, history }: Tracked, action: Action, at: string): TrackedResult {
  const applied = applyCommand(meeting, action.command, at)
  if (!applied.ok) return applied
  const step = { action, at, inverse: applied.value.inverse }
  return succeed({ meeting: applied.value.meeting, history: { done: [...history.done, step], undone: [] } })
}

/** Takes the last step back; without one nothing changes. */
export function undo(tracked: Tracked): TrackedResult {
  const { done, undone } = tracked.history
  const step = done.at(-1)
  if (!step) return succeed(tracked)
  return follow(tracked.meeting, step.inverse, step.at, { done: done.slice(0, -1), undone: [...undone, step] })
}

/** Does again what was last taken back; without such a step nothing changes. */
export function redo(tracked: Tracked): TrackedResult {
  const { done, undone } = tracked.history
  const step = undone.at(-1)
  if (!step) return succeed(tracked)
  return follow(tracked.meeting, step.action.command, step.at, { done: [...done, step], undone: undone.slice(0, -1) })
}

function follow(meeting: Meeting, command: Command, at: string, history: History): TrackedResult {
  const applied = applyCommand(meeting, command, at)
  return applied.ok ? succeed({ meeting: applied.value.meeting, history }) : applied
}

/** The part of a history that is stored. */
export function keepRecent({ done, undone }: History): History {
  return { done: done.slice(-KEPT_STEPS), undone: undone.slice(-KEPT_STEPS) }
}
