import { ProblemError, problem, type Problem } from '../../../shared/ipc/problem'
import { problemText } from '../../../messages/problem-text'
import type { Toast } from '../ui/toast'

/** How long a message that needs no answer stays, in milliseconds; long enough to read it twice. */
const STAY = 10_000
/** More than this at once would cover the page; the oldest go. */
const MOST = 4

/** Messages at the edge of the window. */
export class Notices {
  toasts = $state.raw<readonly Toast[]>([])
  #next = 1
  #isHeld = false

  tell(text: string, action?: NonNullable<Toast['action']>): void {
    const toast = this.#add({ tone: 'info', text, ...(action ? { action } : {}) })
    this.#dismissLater(toast.id)
  }

  /** Problems stay until somebody dismisses them; "stopped" is only an acknowledgement. */
  report(cause: Problem): void {
    if (cause.code === 'cancelled') this.tell(problemText(cause))
    else this.#add({ tone: 'problem', text: problemText(cause) })
  }

  /** Does something that can fail; what goes wrong is told, and null comes back. */
  async attempt<Value>(work: () => Promise<Value>): Promise<Value | null> {
    try {
      return await work()
    } catch (cause) {
      this.report(cause instanceof ProblemError ? cause.problem : problem('internal'))
      return null
    }
  }

  dismiss(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id)
  }

  /** While held (pointer or focus on the messages) none goes away by itself. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld
  }

  #add(toast: Omit<Toast, 'id'>): Toast {
    const added = { ...toast, id: this.#next++ }
    const others = this.toasts.filter(({ text }) => text !== toast.text)
    this.toasts = [...others, added].slice(-MOST)
    return added
  }

  #dismissLater(id: number): void {
    setTimeout(() => (this.#isHeld ? this.#dismissLater(id) : this.dismiss(id)), STAY)
  }
}
