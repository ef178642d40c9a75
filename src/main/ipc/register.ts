import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { Endpoint } from '../../shared/ipc/dispatch'
import { problem } from '../../shared/ipc/problem'
import type { Envelope } from '../../shared/ipc/transport'

/** Says whether a message comes from a page that may ask: our window's main frame, showing our own page. */
export type IsTrusted = (event: IpcMainInvokeEvent) => boolean

/** Opens the endpoints to the window; the only place that listens to messages of pages. */
export function registerEndpoints(endpoints: ReadonlyMap<string, Endpoint>, isTrusted: IsTrusted): void {
  for (const [channel, endpoint] of endpoints) {
    ipcMain.handle(channel, (event, payload: unknown): Promise<Envelope> | Envelope =>
      isTrusted(event) ? endpoint(payload) : { ok: false, problem: problem('invalid-request') },
    )
  }
}

/** Trusts the main frame of a window that `isOurs` knows, as long as it shows a page of `origin`. */
export function trustOnly(origin: string, isOurs: (webContentsId: number) => boolean): IsTrusted {
  return ({ sender, senderFrame }) =>
    isOurs(sender.id) && senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.url.startsWith(`${origin}/`)
}
