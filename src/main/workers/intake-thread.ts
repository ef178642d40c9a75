import { readCalendar } from '../intake/calendar/read-calendar'
import { createSourceReader } from '../intake/create-source-reader'
import type { IntakeJob } from './intake-client'
import { serveJobs, threadChannel } from './serve-jobs'

// Libraries that read damaged files leave promises behind that fail and that nobody waits for; the job answers by itself, or runs out of time.
process.on('unhandledRejection', () => undefined)

const read = createSourceReader()

serveJobs(threadChannel(), { run: async (job: IntakeJob) => (job.kind === 'source' ? read(job.raw) : readCalendar(job.raw)) })
