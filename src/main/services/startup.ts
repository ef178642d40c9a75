import type { Problem } from '../../shared/ipc/problem'
import type { FileReader, ReadFiles } from './file-reader'

/** What happens before a window can listen: files named on the command line, problems found while opening the library. */
export interface Startup {
  /** Tells a problem: to the window once it listens, before that it is kept for it. */
  readonly report: (problem: Problem) => void
  /** Reads files in the background; `take` waits for them. */
  readonly openFiles: (files: FileReader, paths: readonly string[]) => void
  /** Gives everything that was kept, once; from then on problems go to the listener. */
  readonly take: () => Promise<ReadFiles>
}

/** Makes the keeper; `tell` reaches the window. */
export function createStartup(tell: (problem: Problem) => void): Startup {
  let reading: Promise<ReadFiles> = Promise.resolve({ meetingId: null, problems: [] })
  let kept: Problem[] = []
  let isTaken = false
  return {
    report: (problem) => {
      if (isTaken) tell(problem)
      else kept.push(problem)
    },
    openFiles: (files, paths) => {
      reading = files.addAll(null, paths)
    },
    take: async () => {
      const { meetingId, problems } = await reading
      const all = [...kept, ...problems]
      reading = Promise.resolve({ meetingId: null, problems: [] })
      kept = []
      isTaken = true
      return { meetingId, problems: all.slice(0, 1_000) }
    },
  }
}
