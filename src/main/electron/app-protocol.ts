import { protocol, type Session } from 'electron'
import { answer, listFiles } from './built-files'

/** Where the window's page lives: our own scheme, so that it shares an origin with nothing else. */
export const PAGE_ORIGIN = 'app://ui'

/** Announces the scheme; Chromium wants to know before the application is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
}

/** Answers `app://ui/...` from the built files of `folder`, listed once: what was not there at the start does not exist. */
export function serveFiles(session: Session, folder: string): void {
  const files = listFiles(folder)
  session.protocol.handle('app', (request) => answer(files, request.method, request.url))
}
