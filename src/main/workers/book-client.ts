import { fail } from '../../shared/domain/result'
import type { BookProblem, BookResult } from '../book/engine'
import { NO_PICTURES, type Pictures } from '../book/pictures'
import type { PrintModel } from '../book/print-model'
import type { Compositor } from '../services/pdf-export'
import { createJobClient, type JobFailure } from './job-client'
import type { WorkerPort } from './worker-port'

/** Milliseconds one book may take. */
const LIMIT = 60_000

/** What the process that prints books is asked. */
export interface BookJob {
  readonly model: PrintModel
  /** Put into the PDF unchanged; never empty. */
  readonly attachment: Uint8Array
  readonly pictures: Pictures
}

/** Prints books in a process of its own. */
export interface BookClient extends Compositor {
  readonly warm: () => void
}

const PROBLEMS: Readonly<Record<JobFailure, BookProblem>> = {
  stopped: { code: 'engine-stopped' },
  'timed-out': { code: 'timed-out' },
  cancelled: { code: 'cancelled' },
}

/** A client over processes that `start` starts, one at a time. */
export function createBookClient(start: () => WorkerPort, limit = LIMIT): BookClient {
  const client = createJobClient<BookJob, BookResult>({ start, limit })
  return {
    compile: async (model, attachment, pictures = NO_PICTURES) => {
      const done = await client.run({ model, attachment, pictures })
      return done.ok ? done.value : fail(PROBLEMS[done.problem])
    },
    cancel: client.cancel,
    warm: client.warm,
  }
}
