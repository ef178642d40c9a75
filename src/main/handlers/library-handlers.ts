import { succeed } from '../../shared/domain/result'
import type { SherpaContract } from '../../shared/ipc/contract'
import type { Handlers } from '../../shared/ipc/dispatch'
import type { LibraryService } from '../services/library-service'
import type { SourceService } from '../services/source-service'
import { SAMPLE } from '../services/sample'

/** Answers the window's questions about the list of meetings. */
export function createLibraryHandlers(library: LibraryService, sources: SourceService): Handlers<SherpaContract>['library'] {
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
    moveToBin: ({ meetingId }) => library.moveToBin(meetingId),
    restore: ({ meetingId }) => library.restore(meetingId),
  }
}
