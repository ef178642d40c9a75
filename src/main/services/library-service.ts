import { createMeeting } from '../../shared/domain/meeting'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { planRepair, type NamedBreak } from '../../shared/domain/repair'
import type { Problem } from '../../shared/ipc/problem'
import type { BrokenEntry, Finding, LibraryEntry } from '../../shared/ipc/snapshot'
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
  /** Briefings in which references lead nowhere; they are not opened before somebody has decided about them. */
  readonly listBroken: () => Promise<readonly BrokenEntry[]>
  /** What is wrong with such a briefing, in the order in which it would be repaired. */
  readonly examine: (id: string) => Promise<Result<readonly Finding[], Problem>>
  /** Repairs it by choice; gives the name under which the file is kept as it was. */
  readonly repair: (id: string) => Promise<Result<string, Problem>>
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
  const list = createLister(store, onProblem)
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
    listBroken: async () => (await store.list()).broken,
    examine: (id) => examine(store, id),
    repair: async (id) => {
      const kept = await repair(store, id)
      if (kept.ok) onListChanged(await list())
      return kept
    },
  }
}

/** Lists the meetings; the same problem is told once only. */
function createLister(store: MeetingStore, onProblem: (problem: Problem) => void): LibraryService['list'] {
  const told = new Set<string>()
  const tellOnce = (problem: Problem): void => {
    const key = JSON.stringify(problem)
    if (!told.has(key)) onProblem(problem)
    told.add(key)
  }
  return async () => {
    const library = await store.list()
    for (const cause of library.problems) tellOnce(describeStorageProblem(cause))
    for (const recovery of library.recoveries) tellOnce(describeRecovery(recovery))
    return library.meetings
  }
}

async function examine(store: MeetingStore, id: string): Promise<Result<readonly Finding[], Problem>> {
  const read = await store.readBroken(id)
  return read.ok ? succeed(planRepair(read.value).breaks.map(findingOf)) : fail(describeStorageProblem(read.problem))
}

async function repair(store: MeetingStore, id: string): Promise<Result<string, Problem>> {
  const read = await store.readBroken(id)
  const kept = read.ok ? await store.replaceBroken(planRepair(read.value).repaired) : read
  return kept.ok ? kept : fail(describeStorageProblem(kept.problem))
}

/** Without identities, which say nothing to a person; names are one line. */
function findingOf({ from, field, name, fault, remedy }: NamedBreak): Finding {
  return { from, field, name: name.slice(0, 500), fault, remedy }
}
