import { fork } from 'node:child_process'
import type { WorkerPort } from '../workers/worker-port'

/** Starts a worker of ours in a process of its own, without Electron. */
export function startNodeWorker(modulePath: string): WorkerPort {
  const child = fork(modulePath, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  return {
    post: (message) => void child.send(message as object),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  }
}
