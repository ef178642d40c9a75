import { join } from 'node:path'
import { runGuarded } from '../run-guarded'
import { ownChannel } from '../serve-jobs'

runGuarded(ownChannel(), join(import.meta.dirname, 'hog-thread.js'))
