import { readCalendar } from '../intake/calendar/read-calendar'
import { createReader } from '../intake/create-reader'
import type { IntakeJob } from './intake-client'
import { ownChannel, serveJobs } from './serve-jobs'

const read = createReader()

serveJobs(ownChannel(), { run: (job: IntakeJob) => (job.kind === 'source' ? read(job.raw) : readCalendar(job.raw)) })
