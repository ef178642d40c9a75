import type { Commitment, CommitmentStatus } from '../../../../shared/domain/commitment'
import { totalsOf } from '../../../../shared/domain/commitment-table'
import type { OpenMeeting } from '../../state/open-meeting.svelte'

/** Which commitments are shown; null shows all. `none` are those without a party or a theme. */
export interface CommitmentFilter {
  readonly partyId: string | null
  readonly themeId: string | null
  readonly status: CommitmentStatus | null
}

/** Stands for "without" in a filter. */
export const NONE = 'none'

const ALL: CommitmentFilter = { partyId: null, themeId: null, status: null }

/** The commitments of a meeting, those that are shown, and what they add up to. */
export class Register {
  filter: CommitmentFilter = $state.raw(ALL)
  readonly all: readonly Commitment[] = $derived.by(() => this.#open.meeting.lists.commitment)
  readonly shown = $derived(this.all.filter((each) => fits(each, this.filter)))
  readonly isFiltered = $derived(Object.values(this.filter).some((value) => value !== null))
  readonly totals = $derived.by(() => totalsOf(this.#open.meeting))
  readonly #open: OpenMeeting

  constructor(open: OpenMeeting) {
    this.#open = open
  }

  narrow(changes: Partial<CommitmentFilter>): void {
    this.filter = { ...this.filter, ...changes }
  }

  showAll(): void {
    this.filter = ALL
  }

  /** Where a new commitment belongs so that it is shown. */
  get place(): Partial<Pick<Commitment, 'partyId' | 'themeId' | 'status'>> {
    const { partyId, themeId, status } = this.filter
    return { partyId: idOf(partyId), themeId: idOf(themeId), ...(status ? { status } : {}) }
  }

  /** The neighbours of a commitment among those shown. */
  around({ id }: Commitment): { readonly before: Commitment | null; readonly after: Commitment | null } {
    const at = this.shown.findIndex((each) => each.id === id)
    return { before: this.shown[at - 1] ?? null, after: this.shown[at + 1] ?? null }
  }
}

function fits(commitment: Commitment, { partyId, themeId, status }: CommitmentFilter): boolean {
  const matches = (wanted: string | null, value: string | null) => wanted === null || (wanted === NONE ? value === null : wanted === value)
  return matches(partyId, commitment.partyId) && matches(themeId, commitment.themeId) && matches(status, commitment.status)
}

function idOf(wanted: string | null): string | null {
  return wanted === NONE ? null : wanted
}
