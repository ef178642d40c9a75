import * as z from 'zod/mini'
import { idSchema, proseSchema, type Immutable } from './primitives'

/** How what came out compares with our objective. */
export const RESULT_GRADES = ['open', 'reached', 'partly', 'not-reached', 'deferred'] as const
/** See {@link RESULT_GRADES}. */
export type ResultGrade = (typeof RESULT_GRADES)[number]

/** What came out of one theme, written afterwards. There is at most one result for each theme. */
export const themeResultSchema = z.strictObject({
  id: idSchema,
  themeId: idSchema,
  grade: z.enum(RESULT_GRADES),
  /** What was decided or left open. */
  text: proseSchema,
  /** What follows from it for us. */
  followUp: proseSchema,
})
/** See {@link themeResultSchema}. */
export type ThemeResult = Immutable<z.infer<typeof themeResultSchema>>
