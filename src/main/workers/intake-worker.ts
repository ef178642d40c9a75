import { createDraftSource } from '../services/draft-source'
import { ownChannel, serveJobs } from './serve-jobs'

serveJobs(ownChannel(), { run: createDraftSource() })
