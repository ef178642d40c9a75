import type { Result } from '../../shared/domain/result'
import type { Problem } from '../../shared/ipc/problem'
import type { Drafted } from '../intake/drafted'
import type { RawSource } from '../intake/read/reading'

/** Turns bytes into a text and what it seems to say. Runs where a long or fatal text cannot hurt the window. */
export interface IntakeEngine {
  readonly draft: (source: RawSource) => Promise<Result<Drafted, Problem>>
  /** Ends what is running; its `draft` gives `cancelled`. */
  readonly cancel: () => void
}
