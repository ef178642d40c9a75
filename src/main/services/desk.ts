import type { SherpaContract } from '../../shared/ipc/contract'
import type { Emitter } from '../../shared/ipc/emitter'
import type { Problem } from '../../shared/ipc/problem'
import type { Settings } from '../../shared/ipc/settings'
import type { SaveState, TakenStep } from '../../shared/ipc/snapshot'
import { createBookService, type BookService } from './book-service'
import { createExampleService, type ExampleService } from './example/example-service'
import { createCommitmentTables, type CommitmentTables } from './commitment-tables'
import { createFileReader, type FileReader } from './file-reader'
import { newId, now } from './ids'
import type { IntakeEngine } from './intake-engine'
import { createLibraryService, type LibraryService } from './library-service'
import { createMeetingService, type MeetingService } from './meeting-service'
import { createNextMeetingService, type NextMeetingService } from './next-meeting-service'
import type { OpenLibrary } from './open-library'
import type { Compositor, ExportPhase } from './pdf-export'
import { createPictureService, type PictureService } from './picture-service'
import { createProgrammeCalendars, type CalendarEngine, type ProgrammeCalendars } from './programme-calendars'
import { createReadoutService, type ReadoutService } from './readout-service'
import { openSettings, type SettingsService } from './settings-service'
import { createSourceService, type SourceService } from './source-service'
import { describeStorageProblem } from './storage-problems'
import { createStartup, type Startup } from './startup'

/** Every service of a running Sherpa. */
export interface Desk {
  readonly library: LibraryService
  readonly meetings: MeetingService
  readonly sources: SourceService
  readonly pictures: PictureService
  readonly examples: ExampleService
  readonly following: NextMeetingService
  readonly files: FileReader
  readonly books: BookService
  readonly readouts: ReadoutService
  readonly tables: CommitmentTables
  readonly calendars: ProgrammeCalendars
  readonly settings: SettingsService
  readonly startup: Startup
  /** Writes what waits; the problems of what could not be written. */
  readonly flush: () => Promise<readonly Problem[]>
  /** Writes everything, the list of the library included, before the program ends; as `flush`. */
  readonly close: () => Promise<readonly Problem[]>
}

/** What the services need from outside: the library, the processes that work for them, the person, the window. */
export interface Surroundings {
  readonly opened: OpenLibrary
  readonly intake: IntakeEngine & CalendarEngine
  readonly compositor: Compositor
  readonly chooseTarget: (proposed: string) => Promise<string | null>
  readonly chooseTable: () => Promise<string | null>
  readonly chooseTableTarget: (proposed: string) => Promise<string | null>
  readonly chooseCalendar: () => Promise<string | null>
  readonly chooseCalendarTarget: (proposed: string) => Promise<string | null>
  readonly emit: Emitter<SherpaContract>
  readonly onSettings: (settings: Settings) => void
}

/** Puts the services together. */
export async function createDesk(surroundings: Surroundings): Promise<Desk> {
  const { opened, intake, emit, onSettings } = surroundings
  const startup = createStartup((problem) => emit.app.problemReported(problem))
  const onProblem = startup.report
  const meetings = createMeetingService(opened.meetings, { ...listenFor(emit), onProblem }, now)
  const listed = { store: opened.meetings, meetings, newId, now, onProblem }
  const library = createLibraryService(listed, (entries) => emit.library.listChanged([...entries]))
  const onReading = (fileName: string, isRunning: boolean): void => emit.source.readingChanged({ fileName, isRunning })
  const sources = createSourceService({ meetings, sources: opened.sources, engine: intake, newId, now, onReading, onProblem })
  const examples = createExampleService({ meetings, sources: opened.sources, engine: intake, newId, now })
  const pictures = createPictureService({ meetings, sources: opened.sources })
  const printers = createPrinters(surroundings, meetings, pictures)
  const tables = createCommitmentTables({ ...surroundings, meetings })
  const calendars = createProgrammeCalendars({ ...surroundings, meetings, engine: intake, now })
  const settings = await openSettings(opened.settings, { onSettings, onProblem })
  const flush = async (): Promise<readonly Problem[]> => (await opened.meetings.flush()).map(describeStorageProblem)
  const close = async (): Promise<readonly Problem[]> => (await opened.meetings.close()).map(describeStorageProblem)
  return {
    library,
    meetings,
    sources,
    pictures,
    examples,
    following: createNextMeetingService({ meetings, newId, now }),
    files: createFileReader(sources),
    ...printers,
    tables,
    calendars,
    settings,
    startup,
    flush,
    close,
  }
}

function createPrinters(
  { compositor, chooseTarget, emit }: Surroundings,
  meetings: MeetingService,
  pictures: PictureService,
): Pick<Desk, 'books' | 'readouts'> {
  const desk = { meetings, compositor, chooseTarget, now, readPhotos: pictures.readAll }
  const onBook = (meetingId: string, phase: ExportPhase): void => emit.book.exportProgressed({ meetingId, phase })
  const onReadout = (meetingId: string, phase: ExportPhase): void => emit.readout.exportProgressed({ meetingId, phase })
  return { books: createBookService({ ...desk, onPhase: onBook }), readouts: createReadoutService({ ...desk, onPhase: onReadout }) }
}

function listenFor(emit: Emitter<SherpaContract>) {
  return {
    onStep: (step: TakenStep) => emit.meeting.stepTaken(step),
    onSaveState: (meetingId: string, saveState: SaveState) => emit.meeting.saveStateChanged({ meetingId, saveState }),
  }
}
