import { fail } from '../../shared/domain/result'
import type { BookModel } from './book-model'
import type { BookProblem, BookResult } from './engine'
import type { BookReply, BookRequest } from './protocol'

/** A process that prints books, however it was started. */
export interface BookPort {
  readonly post: (request: BookRequest) => void
  readonly onMessage: (listener: (reply: BookReply) => void) => void
  /** Called once, when the process has ended for whatever reason. */
  readonly onExit: (listener: () => void) => void
  readonly kill: () => void
}

/** Prints books in a process of its own, so that neither a crash nor a long run touches the window. */
export interface BookClient {
  /** Never rejects: a process that dies gives `engine-stopped`, and the next call starts a fresh one. */
  readonly compile: (model: BookModel, attachment: Uint8Array) => Promise<BookResult>
  /** Answers everything under way with `cancelled`. The process lives on, unless it does not come to an end in time. */
  readonly cancel: () => void
  /** Starts the process ahead of need. */
  readonly warm: () => void
  /** Ends the process; everything under way and everything asked later gets `engine-stopped`. */
  readonly dispose: () => void
}

/** How long one book may take, waiting in the queue included, in milliseconds. */
const TIMEOUT_MS = 60_000

interface Session {
  readonly request: (model: BookModel, attachment: Uint8Array) => Promise<BookResult>
  readonly cancel: () => void
  readonly end: (code: BookProblem & { readonly code: 'engine-stopped' | 'timed-out' }) => void
}

/** A client over processes that `start` starts, one at a time. */
export function createBookClient(start: () => BookPort, timeoutMs = TIMEOUT_MS): BookClient {
  let session: Session | null = null
  let isDisposed = false
  const forget = (ended: Session, isRenewed: boolean) => {
    if (session === ended) session = isRenewed && !isDisposed ? open() : null
  }
  const open = (): Session => createSession(start(), timeoutMs, forget)
  const current = (): Session => (session ??= open())
  return {
    compile: (model, attachment) => (isDisposed ? Promise.resolve(fail({ code: 'engine-stopped' })) : current().request(model, attachment)),
    cancel: () => session?.cancel(),
    warm: () => {
      if (!isDisposed) current()
    },
    dispose: () => {
      isDisposed = true
      session?.end({ code: 'engine-stopped' })
    },
  }
}

interface Pending {
  readonly settle: (result: BookResult) => void
  readonly timer: NodeJS.Timeout
}

/** One process from its start to its end, with the requests it still owes an answer. */
function createSession(port: BookPort, timeoutMs: number, onEnd: (session: Session, isRenewed: boolean) => void): Session {
  const pending = new Map<number, Pending>()
  let lastId = 0
  const finish = (id: number, result: BookResult) => {
    const request = pending.get(id)
    clearTimeout(request?.timer)
    pending.delete(id)
    request?.settle(result)
  }
  const close = (problem: BookProblem, isRenewed: boolean) => {
    port.kill()
    onEnd(session, isRenewed)
    for (const id of [...pending.keys()]) finish(id, fail(problem))
  }
  const session: Session = {
    request: (model, attachment) =>
      new Promise((settle) => {
        const id = ++lastId
        const timer = setTimeout(() => expire(id), timeoutMs)
        pending.set(id, { settle, timer })
        port.post({ id, model, attachment })
      }),
    // What was cancelled keeps its timer: a process that never comes back is still ended.
    cancel: () => pending.forEach(({ settle }) => settle(fail({ code: 'cancelled' }))),
    end: (problem) => close(problem, false),
  }
  const expire = (id: number) => {
    finish(id, fail({ code: 'timed-out' }))
    close({ code: 'engine-stopped' }, false)
  }
  port.onMessage(({ id, result, isSpent }) => {
    finish(id, result)
    if (isSpent && pending.size === 0) close({ code: 'engine-stopped' }, true)
  })
  port.onExit(() => close({ code: 'engine-stopped' }, false))
  return session
}
