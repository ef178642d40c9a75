import { fail } from '../../shared/domain/result'
import { problem, type Problem } from '../../shared/ipc/problem'
import type { Result } from '../../shared/domain/result'
import type { Drafted, RawSource } from '../intake/create-reader'
import type { IntakeEngine } from '../services/intake-engine'
import { createJobClient, type JobFailure } from './job-client'
import type { WorkerPort } from './worker-port'

/** Milliseconds one source may take to be read; a longer one is taken for a trap. */
const LIMIT = 60_000

/** An intake engine in a process of its own. */
export interface IntakeClient extends IntakeEngine {
  readonly warm: () => void
}

/** Makes the engine; a source on which the process dies or hangs costs one message. */
export function createIntakeClient(start: () => WorkerPort): IntakeClient {
  const client = createJobClient<RawSource, Result<Drafted, Problem>>({ start, limit: LIMIT })
  return {
    draft: async (source) => {
      const done = await client.run(source)
      return done.ok ? done.value : fail(describeFailure(done.problem, source.name))
    },
    cancel: client.cancel,
    warm: client.warm,
  }
}

function describeFailure(failure: JobFailure, name: string): Problem {
  return failure === 'cancelled' ? problem('cancelled') : problem('intake-stopped', { name })
}
