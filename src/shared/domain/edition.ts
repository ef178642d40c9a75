import * as z from 'zod/mini'
import { countSchema, daySchema, idSchema, lineSchema, type Immutable } from './primitives'

/** Languages the book can be printed in. */
export const BOOK_LANGUAGES = ['en', 'ro', 'fr'] as const
/** See {@link BOOK_LANGUAGES}. */
export type BookLanguage = (typeof BOOK_LANGUAGES)[number]
/** Paper sizes the book can be printed on. */
export const PAPERS = ['a4', 'letter'] as const

/** How a book is to be made; each edition keeps the settings it was made with. */
export const bookSettingsSchema = z.strictObject({
  language: z.enum(BOOK_LANGUAGES),
  paper: z.enum(PAPERS),
  /** For whom the book is: "the President". */
  audience: lineSchema,
  /** The findings of the checks stand on pages of their own at the end. */
  printsChecks: z.boolean(),
})
/** See {@link bookSettingsSchema}. */
export type BookSettings = Immutable<z.infer<typeof bookSettingsSchema>>

/** A numbered, dated state of the book. The date is data, so that the same edition gives the same bytes on any day. */
export const editionSchema = z.strictObject({
  id: idSchema,
  /** 1, 2, 3 ... within one meeting. */
  number: countSchema(10_000),
  date: daySchema,
  settings: bookSettingsSchema,
})
/** See {@link editionSchema}. */
export type Edition = Immutable<z.infer<typeof editionSchema>>
