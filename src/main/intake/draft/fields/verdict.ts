import type { ReportedStatus } from '../../../../shared/domain/suggestion'
import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import type { Person } from '../mentions/cast'
import type { ReadWithDates } from '../reading'

/** What one cue says of one person. */
export interface Verdict {
  readonly person: Person
  readonly status: ReportedStatus
  readonly read: ReadWithDates
  readonly cue: Hit<Cue>
  /** Tokens between the person and the cue. */
  readonly distance: number
  /** Who comes instead, when the cue says so; empty otherwise. */
  readonly standIn: string
  /** How somebody takes part only partly; empty otherwise. */
  readonly note: string
  /** He or she comes with somebody else: "together with X". */
  readonly isCompanion: boolean
}
