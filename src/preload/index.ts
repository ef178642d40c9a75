import { contextBridge, ipcRenderer } from 'electron'
import type { Transport } from '../shared/ipc/transport'

/**
 * The only door of the window: moves values by channel and knows nothing of what they mean. Only Sherpa's own channels pass, so that a
 * page could not listen to anything Electron itself sends.
 */
const transport: Transport = {
  invoke: (channel, payload): Promise<unknown> => (isOurs(channel) ? ipcRenderer.invoke(channel, payload) : Promise.resolve()),
  subscribe: (channel, listener) => {
    if (!isOurs(channel)) return () => undefined
    const forward = (_event: unknown, payload: unknown) => listener(payload)
    ipcRenderer.on(channel, forward)
    return () => void ipcRenderer.off(channel, forward)
  },
}

function isOurs(channel: unknown): channel is string {
  return typeof channel === 'string' && channel.startsWith('sherpa:')
}

contextBridge.exposeInMainWorld('sherpa', transport)
