import { fail, succeed, type Result } from '../../shared/domain/result'
import { prepareLibrary } from '../storage/library-folder'
import { lockLibrary, type LibraryLock } from '../storage/lock'
import { createMeetingStore, type MeetingStore } from '../storage/meeting-store'
import { createSettingsStore, type SettingsStore } from '../storage/settings-store'
import { createSourceStore, type SourceStore } from '../storage/source-store'
import type { StorageProblem } from '../storage/storage-problem'

/** A library on disk that this process, and no other, may change. */
export interface OpenLibrary {
  readonly lock: LibraryLock
  readonly meetings: MeetingStore
  readonly sources: SourceStore
  readonly settings: SettingsStore
}

/** Prepares the folder, takes its lock and opens its stores; touches nothing when another process holds the library. */
export async function openLibrary(root: string): Promise<Result<OpenLibrary, StorageProblem>> {
  const prepared = await prepareLibrary(root)
  if (!prepared.ok) return prepared
  const lock = await lockLibrary(root)
  if (!lock.ok) return fail(lock.problem)
  return succeed({
    lock: lock.value,
    meetings: createMeetingStore(root),
    sources: createSourceStore(root),
    settings: createSettingsStore(root),
  })
}
