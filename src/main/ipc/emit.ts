import type { BrowserWindow } from 'electron'
import { contract, type SherpaContract } from '../../shared/ipc/contract'
import { createEmitter, type Emitter } from '../../shared/ipc/emitter'

/** Sends events to the window that `findWindow` gives at that moment; without one, nobody needs to know. The only sender. */
export function createWindowEmitter(findWindow: () => BrowserWindow | null): Emitter<SherpaContract> {
  return createEmitter(contract, (channel, payload) => {
    const window = findWindow()
    if (window && !window.isDestroyed()) window.webContents.send(channel, payload)
  })
}
