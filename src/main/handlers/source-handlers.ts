import { succeed } from '../../shared/domain/result'
import type { SherpaContract } from '../../shared/ipc/contract'
import type { Handlers } from '../../shared/ipc/dispatch'
import type { FileReader } from '../services/file-reader'
import type { SourceService } from '../services/source-service'

/** Answers the window's questions about sources. `chooseFiles` asks the person and gives paths, which never reach the window. */
export function createSourceHandlers(
  sources: SourceService,
  files: FileReader,
  chooseFiles: () => Promise<readonly string[]>,
): Handlers<SherpaContract>['source'] {
  return {
    addText: (pasted) => sources.addPasted(pasted),
    addFile: ({ meetingId, name, bytes }) => sources.add({ meetingId, kind: 'file', name, bytes }),
    chooseFiles: async ({ meetingId }) => {
      const paths = await chooseFiles()
      return succeed(paths.length === 0 ? null : await files.addAll(meetingId, paths))
    },
    readText: async ({ meetingId, sourceId }) => {
      const read = await sources.readText(meetingId, sourceId)
      return read.ok ? succeed({ text: read.value }) : read
    },
    cancel: () => {
      sources.cancel()
      return Promise.resolve(succeed(null))
    },
  }
}
