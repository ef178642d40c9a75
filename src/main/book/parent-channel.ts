/** The line from a worker process to the process that started it. */
export interface ParentChannel {
  readonly post: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
}

/** `process.parentPort` as Electron gives it to a utility process. */
interface ParentPort {
  readonly postMessage: (message: unknown) => void
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => unknown
}

/**
 * The line of this process: Electron's in a utility process, Node's in one started with `child_process.fork` (`serialization: 'advanced'`).
 * Throws in a process that nobody started as a worker.
 */
export function openParentChannel(host: NodeJS.Process): ParentChannel {
  // Electron's types promise the port in every process; a process of plain Node has none.
  const parentPort = host.parentPort as ParentPort | undefined
  if (parentPort) {
    return {
      post: (message) => parentPort.postMessage(message),
      onMessage: (listener) => void parentPort.on('message', ({ data }) => listener(data)),
    }
  }
  if (!host.send) throw new Error('the book process was started without a parent')
  return { post: (message) => void host.send?.(message), onMessage: (listener) => void host.on('message', listener) }
}
