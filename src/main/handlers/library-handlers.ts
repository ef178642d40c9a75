import { succeed } from '../../shared/domain/result'
import type { SherpaContract } from '../../shared/ipc/contract'
import type { Handlers } from '../../shared/ipc/dispatch'
import type { LibraryService } from '../services/library-service'
import type { ExampleService } from '../services/example/example-service'
import type { SourceService } from '../services/source-service'
import { SAMPLE } from '../services/sample'

/** Answers the window's questions about the list of meetings. */
export function createLibraryHandlers(
  library: LibraryService,
  sources: SourceService,
  examples: ExampleService,
): Handlers<SherpaContract>['library'] {
  return {
    list: async () => succeed(await library.list()),
    create: async ({ title }) => {
      const created = await library.create(title)
      return created.ok ? succeed({ meetingId: created.value }) : created
    },
    openSample: async () => {
      const added = await sources.add({ ...SAMPLE, meetingId: null })
      return added.ok ? succeed({ meetingId: added.value.meetingId }) : added
    },
    openExample: async () => {
      const opened = await examples.open()
      return opened.ok ? succeed({ meetingId: opened.value }) : opened
    },
    moveToBin: ({ meetingId }) => library.moveToBin(meetingId),
    restore: ({ meetingId }) => library.restore(meetingId),
  }
}
