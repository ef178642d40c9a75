import type { Result } from '../../shared/domain/result'
import type { BookModel } from './book-model'
import type { MissingGlyph } from './glyphs'

/** A finished book. */
export interface CompiledBook {
  readonly pdf: Uint8Array
  /** Number of pages. */
  readonly pages: number
}

/** Why there is no book. `messages` are the engine's own words, for a report, not for a reader. */
export type BookProblem =
  | { readonly code: 'missing-glyphs'; readonly items: readonly MissingGlyph[] }
  | { readonly code: 'template-failed'; readonly messages: readonly string[] }
  | { readonly code: 'engine-stopped' }
  | { readonly code: 'timed-out' }
  | { readonly code: 'cancelled' }

/** See {@link CompiledBook} and {@link BookProblem}. */
export type BookResult = Result<CompiledBook, BookProblem>

/**
 * Turns a model into a PDF. `attachment` is put into the file unchanged, as its machine-readable source (JSON); it is never empty.
 * Rejects only for an error of this program, after which the engine is not to be used again.
 */
export interface BookEngine {
  readonly name: 'native' | 'wasm'
  readonly compile: (model: BookModel, attachment: Uint8Array) => Promise<BookResult>
  readonly dispose: () => void
}
