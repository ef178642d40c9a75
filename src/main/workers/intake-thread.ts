import { readCalendar } from '../intake/calendar/read-calendar'
import { createSourceReader } from '../intake/create-source-reader'
import type { IntakeJob } from './intake-client'
import { serveJobs, threadChannel } from './serve-jobs'

const read = createSourceReader()

serveJobs(threadChannel(), { run: async (job: IntakeJob) => (job.kind === 'source' ? read(job.raw) : readCalendar(job.raw)) })
