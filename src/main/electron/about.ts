import { app } from 'electron'
import type { SherpaContract } from '../../shared/ipc/contract'
import type { OutputOf } from '../../shared/ipc/define'
import type { InterfaceLanguage } from '../../shared/ipc/settings'

/** What the window may know about the program it is part of. */
export function describeApp(systemLanguage: InterfaceLanguage): OutputOf<SherpaContract['app']['calls']['getInfo']> {
  return { version: app.getVersion(), electron: process.versions.electron, platform: process.platform, systemLanguage }
}

/** Notes a fault of the program on standard error: the channel and the kind of error, never what a person wrote. */
export function reportFault(channel: string, cause: unknown): void {
  const kind = cause instanceof Error ? `${cause.name} ${cause.stack?.split('\n').at(1)?.trim() ?? ''}` : typeof cause
  process.stderr.write(`sherpa: ${channel}: ${kind}\n`)
}
