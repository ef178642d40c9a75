import type { Outcome } from '../../../shared/domain/outcome'
import type { MandateView } from '../../../shared/domain/mandate'

/** What the book says about people, conversations, contacts and who comes. `{name}` stands for a value. */
export interface PeopleWords {
  readonly headings: Readonly<Record<'ledger' | 'biographies' | 'bilaterals' | 'contacts', string>>
  readonly labels: Readonly<Record<PeopleLabel, string>>
  readonly photoOf: string
  readonly lastMet: string
  readonly counts: string
  readonly countsAnnounced: string
  readonly countOf: string
  readonly themeHangs: string
  readonly itemLosesLead: string
  readonly itemLosesSpeaker: string
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly views: Readonly<Record<MandateView, string>>
  readonly talkWith: string
  readonly minutes: string
  readonly notOpenly: string
  readonly nobodys: string
}

/** What stands beside a row. */
export type PeopleLabel =
  | 'pronunciation'
  | 'address'
  | 'since'
  | 'languages'
  | 'lastMet'
  | 'counterpart'
  | 'when'
  | 'length'
  | 'wants'
  | 'deliverables'
  | 'lastTime'
  | 'theirPosition'
  | 'promises'
  | 'telephone'
  | 'email'
  | 'secure'
  | 'person'
  | 'reason'
  | 'effect'
