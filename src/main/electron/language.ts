import { app, nativeTheme } from 'electron'
import type { SherpaContract } from '../../shared/ipc/contract'
import type { Emitter } from '../../shared/ipc/emitter'
import { preferredLanguage, type InterfaceLanguage, type Settings } from '../../shared/ipc/settings'
import { showMenu } from './menu'

/** Language and appearance of the application, as chosen or as the computer has them. */
export interface Language {
  /** What the window is in now. */
  readonly current: () => InterfaceLanguage
  /** What the computer prefers among the languages there are; English when it has none of them. */
  readonly system: () => InterfaceLanguage
  /** Gives the listener that makes menu and appearance follow the settings, and tells the window. */
  readonly follow: (emit: Emitter<SherpaContract>) => (settings: Settings) => void
}

/** Makes it; before any settings are known the computer decides. */
export function createLanguage(): Language {
  const system = (): InterfaceLanguage => preferredLanguage(app.getPreferredSystemLanguages())
  let current: InterfaceLanguage | null = null
  return {
    system,
    current: () => current ?? system(),
    follow: (emit) => (settings) => {
      current = settings.language === 'system' ? system() : settings.language
      nativeTheme.themeSource = settings.theme
      showMenu(current, (command) => emit.app.menuChosen(command), process.platform === 'darwin')
      emit.app.settingsChanged(settings)
    },
  }
}
