import { createReader } from '../intake/create-reader'
import { ownChannel, serveJobs } from './serve-jobs'

serveJobs(ownChannel(), { run: createReader() })
