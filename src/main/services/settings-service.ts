import { fail, succeed, type Result } from '../../shared/domain/result'
import { problem, type Problem } from '../../shared/ipc/problem'
import type { Settings } from '../../shared/ipc/settings'
import type { SettingsStore } from '../storage/settings-store'
import { describeStorageProblem } from './storage-problems'

/** What a person has chosen for the application as a whole. */
export interface SettingsService {
  readonly get: () => Settings
  /** Keeps new settings; they hold only once they are stored. */
  readonly set: (settings: Settings) => Promise<Result<Settings, Problem>>
}

/** Told of the first and of every later state, and of a file that could not be used (it was set aside, and defaults hold). */
export interface SettingsListener {
  readonly onSettings: (settings: Settings) => void
  readonly onProblem: (problem: Problem) => void
}

/** Reads the settings once and keeps them. */
export async function openSettings(store: SettingsStore, { onSettings, onProblem }: SettingsListener): Promise<SettingsService> {
  const loaded = await store.load()
  if (loaded.problem) onProblem(problem('settings-damaged'))
  let current = loaded.settings
  onSettings(current)
  return {
    get: () => current,
    set: async (settings) => {
      const saved = await store.save(settings)
      if (!saved.ok) return fail(describeStorageProblem(saved.problem))
      current = settings
      onSettings(current)
      return succeed(current)
    },
  }
}
