import { succeed } from '../../shared/domain/result'
import type { SherpaContract } from '../../shared/ipc/contract'
import type { OutputOf } from '../../shared/ipc/define'
import type { Handlers } from '../../shared/ipc/dispatch'
import type { SettingsService } from '../services/settings-service'
import type { Startup } from '../services/startup'

/** Answers the window's questions about the application itself. */
export function createAppHandlers(
  info: OutputOf<SherpaContract['app']['calls']['getInfo']>,
  settings: SettingsService,
  startup: Startup,
  setFullScreen: (isOn: boolean) => void,
): Handlers<SherpaContract>['app'] {
  return {
    getInfo: () => Promise.resolve(succeed(info)),
    getSettings: () => Promise.resolve(succeed(settings.get())),
    setSettings: (changed) => settings.set(changed),
    setFullScreen: ({ isOn }) => {
      setFullScreen(isOn)
      return Promise.resolve(succeed(null))
    },
    takeStartup: async () => succeed(await startup.take()),
  }
}
