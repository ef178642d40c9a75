import { createMeeting } from '../../shared/domain/meeting'
import { fail, succeed, type Result } from '../../shared/domain/result'
import type { Problem } from '../../shared/ipc/problem'
import type { LibraryEntry } from '../../shared/ipc/snapshot'
import type { MeetingStore } from '../storage/meeting-store'
import type { MeetingSummary } from '../storage/meeting-summary'
import type { MeetingService } from './meeting-service'
import { describeRecovery, describeStorageProblem } from './storage-problems'

/** The meetings as a list. */
export interface LibraryService {
  /** All meetings, the last changed first. Unreadable ones are reported to `onProblem`, once each, and never hide the others. */
  readonly list: () => Promise<readonly LibraryEntry[]>
  /** Makes an empty briefing and gives its identity. */
  readonly create: (title: string) => Promise<Result<string, Problem>>
  /** Puts a meeting where it can be taken back from. */
  readonly moveToBin: (id: string) => Promise<Result<null, Problem>>
  readonly restore: (id: string) => Promise<Result<null, Problem>>
}

/** What the library works with. */
export interface LibraryDesk {
  readonly store: MeetingStore
  readonly meetings: MeetingService
  readonly newId: () => string
  readonly now: () => string
  readonly onProblem: (problem: Problem) => void
}

/** Makes the service. */
export function createLibraryService({ store, meetings, newId, now, onProblem }: LibraryDesk): LibraryService {
  const told = new Set<string>()
  const tellOnce = (problem: Problem): void => {
    const key = JSON.stringify(problem)
    if (!told.has(key)) onProblem(problem)
    told.add(key)
  }
  return {
    list: async () => {
      const library = await store.list()
      for (const cause of library.problems) tellOnce(describeStorageProblem(cause))
      for (const recovery of library.recoveries) tellOnce(describeRecovery(recovery))
      return library.meetings.map(toEntry)
    },
    create: async (title) => {
      const created = await meetings.create(createMeeting(newId(), title, now()))
      return created.ok ? succeed(created.value.meeting.id) : created
    },
    moveToBin: async (id) => {
      const moved = await store.bin(id)
      if (moved.ok) meetings.close(id)
      return moved.ok ? succeed(null) : fail(describeStorageProblem(moved.problem))
    },
    restore: async (id) => {
      const moved = await store.restore(id)
      return moved.ok ? succeed(null) : fail(describeStorageProblem(moved.problem))
    },
  }
}

function toEntry({ counts, ...summary }: MeetingSummary): LibraryEntry {
  const { people, themes, sources, proposed } = counts
  return { ...summary, people, themes, sources, waiting: proposed }
}
