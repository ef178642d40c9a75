import * as z from 'zod/mini'
import { bookModelSchema, type BookModel } from './book-model'
import type { BookResult } from './engine'

/** What the book process is asked; `id` comes back with the answer. Checked on arrival: a wrong one is an error of this program. */
export const bookRequestSchema = z.strictObject({ id: z.int(), model: bookModelSchema, attachment: z.instanceof(Uint8Array) })

/** See {@link bookRequestSchema}. */
export interface BookRequest {
  readonly id: number
  readonly model: BookModel
  readonly attachment: Uint8Array
}

/** The answer. `isSpent` asks for a fresh process: this one has used up its share of memory. */
export interface BookReply {
  readonly id: number
  readonly result: BookResult
  readonly isSpent: boolean
}
