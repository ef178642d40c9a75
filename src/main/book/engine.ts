import type { Result } from '../../shared/domain/result'
import type { MissingGlyph } from './glyphs'
import type { Pictures } from './pictures'
import type { PrintModel } from './print-model'

/** A theme takes more than the two sides a brief may have (DoD, FCO); `pages` is what it takes, in whole sides. */
export interface BookWarning {
  readonly code: 'theme-too-long'
  readonly theme: number
  readonly pages: number
}

/** A finished book. */
export interface CompiledBook {
  readonly pdf: Uint8Array
  /** Number of pages. */
  readonly pages: number
  /** What the reader will suffer from, though the book is whole. */
  readonly warnings: readonly BookWarning[]
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
 * Turns a model into a PDF; `pictures` are those it names. `attachment` is put into the file unchanged, as its machine-readable source (JSON); it is never empty.
 * Rejects only for an error of this program, after which the engine is not to be used again.
 */
export interface BookEngine {
  readonly name: 'native' | 'wasm'
  readonly compile: (model: PrintModel, attachment: Uint8Array, pictures?: Pictures) => Promise<BookResult>
  readonly dispose: () => void
}
