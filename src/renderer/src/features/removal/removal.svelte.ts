import { summarizeRemoval, type RemovalEffect } from '../../../../shared/domain/removal-summary'
import { removeItem } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'

/** What a person wants to remove, and what that does to other things. */
export interface AskedRemoval {
  readonly kind: 'party' | 'theme' | 'bilateral'
  readonly id: string
  readonly name: string
  readonly effects: readonly RemovalEffect[]
}

/** Removing a party, a theme or a conversation: asks first when other things go with it or lose their tie to it. */
export class Removal {
  asked: AskedRemoval | null = $state.raw(null)
  readonly #open: OpenMeeting

  constructor(open: OpenMeeting) {
    this.#open = open
  }

  async ask(kind: AskedRemoval['kind'], id: string, name: string): Promise<void> {
    const effects = summarizeRemoval(this.#open.meeting, kind, id)
    if (effects.length > 0) this.asked = { kind, id, name, effects }
    else await this.#remove(kind, id, name)
  }

  async confirm(): Promise<void> {
    const { asked } = this
    this.asked = null
    if (asked) await this.#remove(asked.kind, asked.id, asked.name)
  }

  cancel(): void {
    this.asked = null
  }

  #remove(kind: AskedRemoval['kind'], id: string, name: string): Promise<boolean> {
    return this.#open.apply(removeItem(this.#open.meeting, kind, id, name))
  }
}
