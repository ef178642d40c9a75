import { tick } from 'svelte'

/** Remembers which element has the focus, by its id, so that it has it again when it is drawn anew elsewhere. */
export class KeptFocus {
  #id = ''

  take({ target }: FocusEvent): void {
    if (target instanceof HTMLElement) this.#id = target.id
  }

  /** Who moves the focus away means it; an element that is gone has not been left. */
  async leave({ target }: FocusEvent): Promise<void> {
    await tick()
    if (target instanceof HTMLElement && target.isConnected && document.activeElement !== target) this.#id = ''
  }

  /** Gives the focus back when nothing else has it. */
  keep(): void {
    if (this.#id !== '' && document.activeElement === document.body) document.getElementById(this.#id)?.focus()
  }
}
