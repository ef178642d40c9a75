import type { Result } from '../../shared/domain/result'
import type { Finding } from '../../shared/domain/suggestion'
import type { Problem } from '../../shared/ipc/problem'

/** Bytes as they came, with the name they came under. */
export interface RawSource {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What reading and drafting made of a source. */
export interface Drafted {
  /** The frozen text that anchors point into. */
  readonly text: string
  /** As the WHATWG Encoding Standard names it. */
  readonly encoding: string
  /** The main language; null when there is too little text to tell. */
  readonly language: string | null
  readonly extractor: { readonly name: string; readonly version: string }
  readonly findings: readonly Finding[]
}

/** Turns bytes into a text and what it seems to say. Runs where a long or fatal text cannot hurt the window. */
export interface IntakeEngine {
  readonly draft: (source: RawSource) => Promise<Result<Drafted, Problem>>
  /** Ends what is running; its `draft` gives `cancelled`. */
  readonly cancel: () => void
}
