import type { Party } from '../../../../shared/domain/party'

/** A delegation on its way to another place of the list, by mouse; keys have buttons of their own. */
export class PartyDrag {
  /** The one that is dragged. */
  party: Party | null = $state.raw(null)
  /** The one over whose place it is. */
  overId: string | null = $state(null)
  readonly #drop: (party: Party, other: Party) => void

  constructor(drop: (party: Party, other: Party) => void) {
    this.#drop = drop
  }

  start(event: DragEvent, party: Party): void {
    this.party = party
    event.dataTransfer?.setData('text/plain', party.name)
  }

  /** The window refuses whatever is no file unless it is kept from seeing it. */
  over(event: DragEvent, other: Party): void {
    if (!this.party) return
    event.preventDefault()
    event.stopPropagation()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'move'
    this.overId = other.id
  }

  drop(event: DragEvent, other: Party): void {
    const { party } = this
    if (!party) return
    event.preventDefault()
    event.stopPropagation()
    this.end()
    if (party.id !== other.id) this.#drop(party, other)
  }

  end(): void {
    this.party = null
    this.overId = null
  }
}
