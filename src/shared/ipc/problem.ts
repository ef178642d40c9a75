import * as z from 'zod/mini'
import { proseSchema, type Immutable } from '../domain/primitives'

/**
 * Everything that can go wrong and that a person is told about. The interface has one sentence for each, in every language, that says
 * what happened, what is safe and what to do.
 */
export const PROBLEM_CODES = [
  'internal',
  'invalid-request',
  'cancelled',
  'not-found',
  'command-refused',
  'file-empty',
  'file-too-large',
  'file-binary',
  'file-unreadable',
  'file-damaged',
  'file-locked',
  'file-without-text',
  'file-unsafe',
  'attachments-left',
  'text-too-long',
  'not-a-calendar',
  'source-known',
  'intake-stopped',
  'library-in-use',
  'meeting-damaged',
  'meeting-broken',
  'meeting-restored',
  'meeting-newer',
  'source-damaged',
  'settings-damaged',
  'disk-full',
  'read-only',
  'folder-missing',
  'file-busy',
  'write-failed',
  'picture-format',
  'picture-animated',
  'picture-too-large',
  'picture-unreadable',
  'book-missing-glyphs',
  'book-refused',
  'book-stopped',
  'book-too-slow',
] as const
/** See {@link PROBLEM_CODES}. */
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** A problem with what its sentence needs: names, numbers, never a path of this machine. */
export const problemSchema = z.strictObject({
  code: z.enum(PROBLEM_CODES),
  values: z.record(z.string().check(z.maxLength(40)), z.union([proseSchema, z.number()])),
})
/** See {@link problemSchema}. */
export type Problem = Immutable<z.infer<typeof problemSchema>>

/** Makes a problem. */
export function problem(code: ProblemCode, values: Problem['values'] = {}): Problem {
  return { code, values }
}

/** Thrown in the renderer's world when a call did not succeed; carries the problem that the main process reported. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(cause: Problem) {
    super(cause.code)
    this.name = 'ProblemError'
    this.problem = cause
  }
}
