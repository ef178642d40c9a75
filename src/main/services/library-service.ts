import { createMeeting } from '../../shared/domain/meeting'
import { fail, succeed, type Result } from '../../shared/domain/result'
import type { Problem } from '../../shared/ipc/problem'
import type { LibraryEntry } from '../../shared/ipc/snapshot'
import type { MeetingStore } from '../storage/meeting-store'
import type { StorageProblem } from '../storage/storage-problem'
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

/** Makes the service; `onListChanged` is told after a meeting came or went, not at each save. */
export function createLibraryService(
  { store, meetings, newId, now, onProblem }: LibraryDesk,
  onListChanged: (entries: readonly LibraryEntry[]) => void,
): LibraryService {
  const told = new Set<string>()
  const tellOnce = (problem: Problem): void => {
    const key = JSON.stringify(problem)
    if (!told.has(key)) onProblem(problem)
    told.add(key)
  }
  const list = async (): Promise<readonly LibraryEntry[]> => {
    const library = await store.list()
    for (const cause of library.problems) tellOnce(describeStorageProblem(cause))
    for (const recovery of library.recoveries) tellOnce(describeRecovery(recovery))
    return library.meetings
  }
  const move = async (moved: Result<void, StorageProblem>): Promise<Result<null, Problem>> => {
    if (!moved.ok) return fail(describeStorageProblem(moved.problem))
    onListChanged(await list())
    return succeed(null)
  }
  return {
    list,
    create: async (title) => {
      const created = await meetings.create(createMeeting(newId(), title, now()))
      return created.ok ? succeed(created.value.meeting.id) : created
    },
    moveToBin: async (id) => {
      const moved = await store.bin(id)
      if (moved.ok) meetings.close(id)
      return move(moved)
    },
    restore: async (id) => move(await store.restore(id)),
  }
}
