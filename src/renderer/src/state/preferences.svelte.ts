import { DEFAULT_SETTINGS, type InterfaceLanguage, type Settings } from '../../../shared/ipc/settings'
import type { Api } from './api'
import type { Notices } from './notices.svelte'

/** Language and appearance, as chosen or as the computer has them. */
export class Preferences {
  settings = $state.raw<Settings>(DEFAULT_SETTINGS)
  systemLanguage = $state.raw<InterfaceLanguage>('en')
  readonly #api: Api['app']
  readonly #notices: Notices

  constructor(api: Api['app'], notices: Notices) {
    this.#api = api
    this.#notices = notices
  }

  get language(): InterfaceLanguage {
    return this.settings.language === 'system' ? this.systemLanguage : this.settings.language
  }

  /** Follows changes, until the returned function is called. */
  start(): () => void {
    return this.#api.onSettingsChanged((settings) => (this.settings = settings))
  }

  /** Reads what was chosen before. */
  async read(): Promise<void> {
    await this.#notices.attempt(async () => {
      const [info, settings] = await Promise.all([this.#api.getInfo(), this.#api.getSettings()])
      this.systemLanguage = info.systemLanguage
      this.settings = settings
    })
  }

  async change(changes: Partial<Settings>): Promise<void> {
    const settings = await this.#notices.attempt(() => this.#api.setSettings({ ...this.settings, ...changes }))
    if (settings) this.settings = settings
  }
}
