import { join } from 'node:path'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '../../shared/ipc/settings'
import { systemClock, type Clock } from './clock'
import { openDocument, type DurableDocument } from './durable-document'
import type { FileKind } from './file-kind'
import { placeOf } from './library-folder'
import type { Recovery, StorageProblem } from './storage-problem'

const SETTINGS_FILE: FileKind<Settings> = {
  format: 'sherpa-settings',
  migrations: [],
  parse: (body) => {
    const parsed = settingsSchema.safeParse(body)
    return parsed.success ? succeed(parsed.data) : fail('shape')
  },
}

/** The settings, with what was wrong with their file: defaults stand in for a file that could not be read. */
interface LoadedSettings {
  readonly settings: Settings
  readonly problem: StorageProblem | null
  readonly recovery: Recovery | null
}

/** The settings of this user on this machine. */
export interface SettingsStore {
  readonly load: () => Promise<LoadedSettings>
  /** Durable when resolved. Refused with the problem of reading while the file on the disk is one this version must not replace. */
  readonly save: (settings: Settings) => Promise<Result<void, StorageProblem>>
}

/** Settings in `settings.json` of an existing folder; an unusable file is moved to `set-aside` beside it. */
export function createSettingsStore(folder: string, clock: Clock = systemClock): SettingsStore {
  return new FileSettingsStore(folder, clock)
}

class FileSettingsStore implements SettingsStore {
  readonly #folder: string
  readonly #clock: Clock
  #document: DurableDocument<Settings> | null = null
  #lastSave: Promise<unknown> = Promise.resolve()

  constructor(folder: string, clock: Clock) {
    this.#folder = folder
    this.#clock = clock
  }

  readonly load = async (): Promise<LoadedSettings> => {
    const opened = await this.#open()
    if (!opened.ok) return { settings: DEFAULT_SETTINGS, problem: opened.problem, recovery: null }
    return { settings: opened.value.body ?? DEFAULT_SETTINGS, problem: null, recovery: opened.value.recovery }
  }

  readonly save = (settings: Settings): Promise<Result<void, StorageProblem>> => {
    const saving = this.#lastSave.then(() => this.#write(settings))
    this.#lastSave = saving
    return saving
  }

  async #write(settings: Settings): Promise<Result<void, StorageProblem>> {
    const opened = await this.#open()
    return opened.ok ? opened.value.write(settings) : opened
  }

  async #open(): Promise<Result<DurableDocument<Settings>, StorageProblem>> {
    if (this.#document) return succeed(this.#document)
    const place = placeOf(join(this.#folder, 'settings.json'), join(this.#folder, 'set-aside'), this.#clock)
    const opened = await openDocument(SETTINGS_FILE, place)
    if (opened.ok) this.#document = opened.value
    return opened
  }
}
