import { join } from 'node:path'
import type { Compositor } from '../services/pdf-export'
import type { IntakeEngine } from '../services/intake-engine'
import type { CalendarEngine } from '../services/programme-calendars'
import { createBookClient } from '../workers/book-client'
import { createIntakeClient } from '../workers/intake-client'
import { startUtility } from './utility-port'

/** The processes that read sources and make books, apart from the window. */
export interface Workers {
  readonly intake: IntakeEngine & CalendarEngine
  readonly compositor: Compositor
  /** Starts them ahead of their first job. */
  readonly warm: () => void
}

/** Makes the clients over the built worker modules of `folder`. */
export function createWorkers(folder: string): Workers {
  const intake = createIntakeClient(() => startUtility(join(folder, 'intake-worker.js'), 'Sherpa intake'))
  const compositor = createBookClient(() => startUtility(join(folder, 'book-worker.js'), 'Sherpa book'))
  return {
    intake,
    compositor,
    warm: () => {
      intake.warm()
      compositor.warm()
    },
  }
}
