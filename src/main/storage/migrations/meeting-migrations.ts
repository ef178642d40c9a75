import { positions } from './0002-positions'
import { event } from './0003-event'
import type { Migration } from './migration'

/**
 * Every change of the meeting file since schema 1, in order; each one from its own file `NNNN-what.ts` beside this one, and each with
 * a fixture of the schema before it in `fixtures`.
 */
export const meetingMigrations: readonly Migration[] = [positions, event]
