import { succeed, type Result } from '../../shared/domain/result'
import type { SherpaContract } from '../../shared/ipc/contract'
import type { Handlers } from '../../shared/ipc/dispatch'
import type { Problem } from '../../shared/ipc/problem'
import type { LibraryService } from '../services/library-service'
import type { NextMeetingService } from '../services/next-meeting-service'
import type { ExampleService } from '../services/example/example-service'
import type { SourceService } from '../services/source-service'
import { SAMPLE } from '../services/sample'

/** Answers the window's questions about the list of meetings. */
export function createLibraryHandlers(
  library: LibraryService,
  sources: SourceService,
  examples: ExampleService,
  following: NextMeetingService,
): Handlers<SherpaContract>['library'] {
  return {
    list: async () => succeed(await library.list()),
    listBroken: async () => succeed(await library.listBroken()),
    ...createRepairHandlers(library),
    create: async ({ title }) => identified(await library.create(title)),
    createFromTemplate: async ({ title, template, language }) => identified(await following.fromTemplate(title, template, language)),
    createNext: async ({ meetingId, choice }) => identified(await following.fromEarlier(meetingId, choice)),
    openSample: async () => {
      const added = await sources.add({ ...SAMPLE, meetingId: null })
      return added.ok ? succeed({ meetingId: added.value.meetingId }) : added
    },
    openExample: async () => identified(await examples.open()),
    moveToBin: ({ meetingId }) => library.moveToBin(meetingId),
    restore: ({ meetingId }) => library.restore(meetingId),
  }
}

function identified(made: Result<string, Problem>): Result<{ readonly meetingId: string }, Problem> {
  return made.ok ? succeed({ meetingId: made.value }) : made
}

function createRepairHandlers(library: LibraryService): Pick<Handlers<SherpaContract>['library'], 'examine' | 'repair'> {
  return {
    examine: async ({ meetingId }) => {
      const examined = await library.examine(meetingId)
      return examined.ok ? succeed({ findings: examined.value }) : examined
    },
    repair: async ({ meetingId }) => {
      const repaired = await library.repair(meetingId)
      return repaired.ok ? succeed({ keptAs: repaired.value }) : repaired
    },
  }
}
