/** Why bytes gave no text. `too-large` is about bytes, `too-long` about characters; `not-text` is text in no known encoding. */
export type ReadProblem = 'empty' | 'too-large' | 'too-long' | 'binary' | 'not-text'

/** The text of a source as it will be frozen (NFC, `\n` only, no byte order mark), or why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly text: string; /** As the WHATWG Encoding Standard names it. */ readonly encoding: string }
  | { readonly ok: false; readonly problem: ReadProblem }

/** Reads one kind of file. A further kind is one more file with such a value and one more line in read-text.ts. */
export interface TextReader {
  /** Whether the bytes are of this kind; the name is only a hint. */
  readonly accepts: (bytes: Uint8Array, fileName: string) => boolean
  readonly read: (bytes: Uint8Array) => ReadResult
}
