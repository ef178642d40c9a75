import { utilityProcess } from 'electron'
import type { WorkerPort } from '../workers/worker-port'

/** Starts a worker of ours in a process of its own, which can crash or be ended without the window noticing. */
export function startUtility(modulePath: string, serviceName: string): WorkerPort {
  const child = utilityProcess.fork(modulePath, [], { serviceName, stdio: 'ignore' })
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  }
}
