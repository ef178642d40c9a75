import type { App, Session, WebContents } from 'electron'
import { PAGE_ORIGIN } from './app-protocol'

/** Denies everything a page could ask of the computer, and cancels every request that is not for our own files. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isAllowed(details.url) }))
}

/** Only our own files, and what the page made itself; developer tools bring their own scheme. */
function isAllowed(url: string): boolean {
  return [`${PAGE_ORIGIN}/`, 'blob:', 'data:', 'devtools://'].some((start) => url.startsWith(start))
}

/** Keeps every page, also one that does not exist yet, where it is: no other address, no new window, no embedded page. */
export function lockContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    // The switch of that name is Chrome's own and means nothing here; without this a page could send UDP packets, which no request filter sees.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    keepInPlace(contents)
  })
}

function keepInPlace(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
}
