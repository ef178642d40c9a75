import type { Commitment } from '../../../../shared/domain/commitment'
import { importCommitments, type CommitmentPreview } from '../../../../shared/domain/commitment-preview'
import { addItem, changeItem, moveItem, removeItem } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'

/** What an adviser does to commitments; each call is one step of undo. */
export class CommitmentEditor {
  readonly #open: OpenMeeting
  readonly #newId: () => string

  constructor(open: OpenMeeting, newId: () => string) {
    this.#open = open
    this.#newId = newId
  }

  /** `place` is what the adviser looks at: the new commitment shall not vanish behind a filter. */
  add(what: string, place: Partial<Pick<Commitment, 'partyId' | 'themeId' | 'status'>>): Promise<boolean> {
    const blank = { partyId: null, who: '', themeId: null, amount: null, unit: '', due: null, dueWords: '', text: '' } as const
    const commitment: Commitment = { id: this.#newId(), what, ...blank, status: 'reported', ...place }
    return this.#open.apply(addItem('commitment', commitment, what))
  }

  change(commitment: Commitment, changes: Partial<Omit<Commitment, 'id'>>): Promise<boolean> {
    return this.#open.apply(changeItem('commitment', commitment.id, changes, changes.what ?? commitment.what))
  }

  remove(commitment: Commitment): Promise<boolean> {
    return this.#open.apply(removeItem(this.#open.meeting, 'commitment', commitment.id, commitment.what))
  }

  /** Puts a commitment where a neighbour stands. */
  moveTo(commitment: Commitment, neighbour: Commitment): Promise<boolean> {
    return this.#open.apply(moveItem(this.#open.meeting, 'commitment', commitment.id, neighbour.id, commitment.what))
  }

  /** Adds what a preview shows, as one step. */
  take(preview: CommitmentPreview): Promise<boolean> {
    return this.#open.apply(importCommitments(preview, this.#newId))
  }
}
