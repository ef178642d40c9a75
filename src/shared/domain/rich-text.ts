import * as z from 'zod/mini'
import { idSchema, type Immutable } from './primitives'

/** A stretch of text in one style; `cites` is the evidence that stands behind just these words. */
const runSchema = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(2_000)),
  isBold: z.boolean(),
  isItalic: z.boolean(),
  cites: z.nullable(idSchema),
})
/** See {@link richLineSchema}. */
export type Run = Immutable<z.infer<typeof runSchema>>

/** One line of text with bold, italic and citations, as data: never markup. At most 2,000 UTF-16 units in all. */
export const richLineSchema = z.array(runSchema).check(
  z.maxLength(200),
  z.refine((runs) => runs.reduce((length, { text }) => length + text.length, 0) <= 2_000, { error: 'the line is too long' }),
)
/** See {@link richLineSchema}. */
export type RichLine = Immutable<z.infer<typeof richLineSchema>>

/** A line in one plain style; empty text gives a line of no runs. */
export function plainLine(text: string): RichLine {
  return text === '' ? [] : [{ text: text.slice(0, 2_000), isBold: false, isItalic: false, cites: null }]
}

/** The words of a line without their style. */
export function wordsOf(line: RichLine): string {
  return line.map(({ text }) => text).join('')
}
