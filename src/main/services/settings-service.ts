import { fail, succeed, type Result } from '../../shared/domain/result'
import type { Problem } from '../../shared/ipc/problem'
import type { Settings } from '../../shared/ipc/settings'
import type { SettingsStore } from '../storage/settings-store'
import { describeStorageProblem } from './storage-problems'

/** What a person has chosen for the application as a whole. */
export interface SettingsService {
  readonly get: () => Settings
  /** Keeps new settings; they hold only once they are stored. */
  readonly set: (settings: Settings) => Promise<Result<Settings, Problem>>
}

/** Reads the settings once and keeps them; `onChanged` is told of the first and of every later state. */
export async function openSettings(store: SettingsStore, onChanged: (settings: Settings) => void): Promise<SettingsService> {
  const loaded = await store.load()
  let current = loaded.settings
  onChanged(current)
  return {
    get: () => current,
    set: async (settings) => {
      const saved = await store.save(settings)
      if (!saved.ok) return fail(describeStorageProblem(saved.problem))
      current = settings
      onChanged(current)
      return succeed(current)
    },
  }
}
