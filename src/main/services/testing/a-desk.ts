import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Problem } from '../../../shared/ipc/problem'
import type { SaveState, TakenStep } from '../../../shared/ipc/snapshot'
import { createSourceReader } from '../../intake/create-source-reader'
import { newId, now } from '../ids'
import type { IntakeEngine } from '../intake-engine'
import { createLibraryService, type LibraryService } from '../library-service'
import { createMeetingService, type MeetingService } from '../meeting-service'
import { openLibrary, type OpenLibrary } from '../open-library'
import { createSourceService, type SourceService } from '../source-service'

/** Services over a real library in a folder of its own, which goes when the test ends. */
export interface TestDesk {
  readonly root: string
  readonly opened: OpenLibrary
  readonly meetings: MeetingService
  readonly library: LibraryService
  readonly sources: SourceService
  readonly told: { readonly steps: TakenStep[]; readonly saveStates: SaveState[]; readonly problems: Problem[] }
}

const read = createSourceReader()

/** The real rules, in this process. */
const engine: IntakeEngine = { draft: read, cancel: () => undefined }

/** Opens a desk over `root`, or over a new empty library. */
export async function aDesk(root?: string): Promise<TestDesk> {
  const folder = root ?? (await temporaryFolder())
  const library = await openLibrary(folder)
  if (!library.ok) throw new Error(library.problem.code)
  const opened = library.value
  onTestFinished(async () => {
    await opened.meetings.flush()
    await opened.lock.release()
  })
  return { root: folder, opened, ...serve(opened) }
}

/** A folder that is removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sherpa-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

function serve(opened: OpenLibrary): Pick<TestDesk, 'meetings' | 'library' | 'sources' | 'told'> {
  const told: TestDesk['told'] = { steps: [], saveStates: [], problems: [] }
  const onProblem = (problem: Problem): void => void told.problems.push(problem)
  const listener = {
    onStep: (step: TakenStep): void => void told.steps.push(step),
    onSaveState: (_id: string, state: SaveState): void => void told.saveStates.push(state),
    onProblem,
  }
  const meetings = createMeetingService(opened.meetings, listener, now)
  const library = createLibraryService({ store: opened.meetings, meetings, newId, now, onProblem }, () => undefined)
  const sources = createSourceService({ meetings, sources: opened.sources, engine, newId, now, onReading: () => undefined, onProblem })
  return { meetings, library, sources, told }
}
