import type { Source } from '../../../shared/domain/source'

/**
 * Why bytes gave no text. `too-large` is about bytes, `too-long` about characters; `not-text` is text in no known encoding; `locked` needs a
 * password; `without-text` has pages that are pictures only; `unsafe` is built as an attack (a bomb, a path out of the archive, a DTD).
 */
export type ReadProblem = 'empty' | 'too-large' | 'too-long' | 'binary' | 'not-text' | 'damaged' | 'locked' | 'without-text' | 'unsafe'

/** Bytes as they came, with the name they came under. */
export interface RawSource {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a source says about itself; empty or null where it says nothing. `published` is a day as ISO 8601. */
export type SourceDetails = Pick<Source, 'title' | 'author' | 'publisher' | 'published'>

/** What a reader gives: the text as found, and what goes with it. */
export interface Extraction {
  readonly text: string
  /** As the WHATWG Encoding Standard names it; empty where the format has its own. */
  readonly encoding: string
  /** What made the text, with the version of everything that shapes it. */
  readonly extractor: Source['extractor']
  /** Form feeds part the pages, so that a page can be counted from a position. */
  readonly isPaged?: boolean
  readonly details?: Partial<SourceDetails>
  /** Files that came inside, each a source of its own. */
  readonly attachments?: readonly RawSource[]
}

/** The text of a source as it will be frozen (NFC, `\n` only, no byte order mark), or why there is none. */
export type ReadResult =
  | ({ readonly ok: true; readonly details: SourceDetails } & Required<Omit<Extraction, 'details'>>)
  | { readonly ok: false; readonly problem: ReadProblem }

/** Reads one kind of file. A further kind is one more folder with such a value and one more line in extract-text.ts. */
export interface SourceReader {
  /** Whether the bytes are of this kind; names prove nothing. */
  readonly accepts: (bytes: Uint8Array) => boolean
  /** Throws a {@link ReadingError} for what it refuses; anything else it throws is a damaged file. */
  readonly read: (bytes: Uint8Array) => Extraction | Promise<Extraction>
}

/** Ends a reading with the reason a person is told. */
export class ReadingError extends Error {
  readonly problem: ReadProblem

  constructor(problem: ReadProblem) {
    super(problem)
    this.name = 'ReadingError'
    this.problem = problem
  }
}
