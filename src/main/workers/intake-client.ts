import { fail } from '../../shared/domain/result'
import { problem, type Problem } from '../../shared/ipc/problem'
import type { Result } from '../../shared/domain/result'
import type { Drafted } from '../intake/drafted'
import type { RawSource } from '../intake/read/reading'
import type { RawCalendar } from '../intake/calendar/read-calendar'
import type { IntakeEngine } from '../services/intake-engine'
import type { CalendarEngine } from '../services/programme-calendars'
import type { ReadCalendar } from '../../shared/domain/programme-calendar'
import { createJobClient, type JobFailure } from './job-client'
import type { WorkerPort } from './worker-port'

/** Milliseconds one source may take to be read; a longer one is taken for a trap. */
const LIMIT = 60_000

/** What the process that reads files is asked. */
export type IntakeJob = { readonly kind: 'source'; readonly raw: RawSource } | { readonly kind: 'calendar'; readonly raw: RawCalendar }

/** An intake engine in a process of its own. */
export interface IntakeClient extends IntakeEngine, CalendarEngine {
  readonly warm: () => void
}

/** Makes the engine; a source on which the process dies or hangs costs one message. */
export function createIntakeClient(start: () => WorkerPort): IntakeClient {
  const client = createJobClient<IntakeJob, Result<unknown, Problem>>({ start, limit: LIMIT })
  // The process answers each kind of job with its own kind of outcome.
  const ask = async <Value>(job: IntakeJob): Promise<Result<Value, Problem>> => {
    const done = await client.run(job)
    return done.ok ? (done.value as Result<Value, Problem>) : fail(describeFailure(done.problem, job.raw.name))
  }
  return {
    draft: (raw) => ask<Drafted>({ kind: 'source', raw }),
    readCalendar: (raw) => ask<ReadCalendar>({ kind: 'calendar', raw }),
    cancel: client.cancel,
    warm: client.warm,
  }
}

function describeFailure(failure: JobFailure, name: string): Problem {
  return failure === 'cancelled' ? problem('cancelled') : problem('intake-stopped', { name })
}
