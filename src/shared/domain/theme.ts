import * as z from 'zod/mini'
import { emptyHeadings, headingsSchema } from './headings'
import { countSchema, filledLineSchema, idSchema, lineSchema, proseSchema, type Immutable } from './primitives'

/** Which side of policy a theme belongs to. */
export const DIMENSIONS = ['military', 'political', 'humanitarian', 'economic'] as const
/** How far ahead a theme looks. */
export const HORIZONS = ['immediate', 'long-term'] as const

/** A matter the meeting is to deal with. Its number is its place in the meeting's list. */
export const themeSchema = z.strictObject({
  id: idSchema,
  title: filledLineSchema,
  /** Named in a source or by the organisers, as against added by the adviser. */
  isDeclared: z.boolean(),
  question: lineSchema,
  outcome: lineSchema,
  dimension: z.nullable(z.enum(DIMENSIONS)),
  horizon: z.nullable(z.enum(HORIZONS)),
  background: proseSchema,
  /** Minutes set aside for it; null while not known. */
  minutes: z.nullable(countSchema(1_440)),
  /** Who leads on it for our side. */
  leadPersonId: z.nullable(idSchema),
  headings: headingsSchema,
  /** Draft wording under discussion, with what is not agreed [in brackets]. */
  wording: proseSchema,
})
/** See {@link themeSchema}. */
export type Theme = Immutable<z.infer<typeof themeSchema>>

/** A theme of which only the title is known. */
export function createTheme(id: string, title: string, isDeclared: boolean): Theme {
  const open = { dimension: null, horizon: null, minutes: null, leadPersonId: null }
  return { id, title, isDeclared, question: '', outcome: '', background: '', wording: '', ...open, headings: emptyHeadings() }
}

/** A place in the numbered list of themes: a theme with a name, or one that was announced and not named. */
export type ThemeSlot =
  { readonly kind: 'named'; readonly number: number; readonly theme: Theme } | { readonly kind: 'gap'; readonly number: number }

/**
 * The numbered themes of a meeting: those with a title, then a gap for each theme that was announced and has no name yet.
 * Gaps are derived, never stored, so that naming a theme fills its gap.
 */
export function themeSlots(themes: readonly Theme[], declared: number | null): readonly ThemeSlot[] {
  const named = themes.map((theme, index): ThemeSlot => ({ kind: 'named', number: index + 1, theme }))
  const missing = Math.max(0, (declared ?? 0) - themes.filter((theme) => theme.isDeclared).length)
  const gaps = Array.from({ length: missing }, (_, index): ThemeSlot => ({ kind: 'gap', number: themes.length + index + 1 }))
  return [...named, ...gaps]
}
