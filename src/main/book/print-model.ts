import * as z from 'zod/mini'
import { bookModelSchema, type BookModel } from './book-model'
import { readoutModelSchema, type ReadoutModel } from './readout-model'

/** Whatever can be printed: a book, or a readout. */
export const printModelSchema = z.union([bookModelSchema, readoutModelSchema])
/** See {@link printModelSchema}. */
export type PrintModel = BookModel | ReadoutModel

/** The model is that of a readout. */
export function isReadout(model: PrintModel): model is ReadoutModel {
  return 'form' in model
}
