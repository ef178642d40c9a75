import type { Commitment } from '../../../shared/domain/commitment'
import type { DecisionRule } from '../../../shared/domain/decision-rule'
import type { JUDGEMENT_KINDS } from '../../../shared/domain/judgement'
import type { Confidence, LikelihoodScale } from '../../../shared/domain/likelihood'
import type { Outcome } from '../../../shared/domain/outcome'
import type { TIERS } from '../../../shared/domain/point'
import type { SALIENCES, Stance } from '../../../shared/domain/position'
import type { MeetingFields } from '../../../shared/domain/meeting'
import type { Plural } from './words'

/** What the book says about who wants what: stances, consensus, mandate, judgements, draft wording, commitments. `{name}` stands for a value. */
export interface MatterWords {
  readonly headings: Readonly<Record<'consensus' | 'maps' | 'positions' | 'commitments' | 'totals', string>>
  readonly empty: Readonly<Record<'consensus' | 'positions' | 'commitments', string>>
  /** `letter` stands in the narrow cells of the matrix, so each is used once in a language. */
  readonly stances: Readonly<Record<Stance, { readonly letter: string; readonly short: string; readonly full: string }>>
  readonly saliences: Readonly<Record<(typeof SALIENCES)[number], string>>
  /** How the meeting decides, as a sentence. */
  readonly rules: Readonly<Record<DecisionRule['kind'], string>>
  readonly ruleNames: Readonly<Record<DecisionRule['kind'], string>>
  readonly unknownIsNoAgreement: string
  /** Stand after the name of the rule and a colon. */
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly ifConditionsMet: string
  readonly labels: Readonly<Record<MatterLabel, string>>
  readonly staffOnly: string
  /** Stands after a list of names that is cut. */
  readonly moreNames: Plural
  readonly wouldMove: string
  readonly redLine: string
  readonly stated: Readonly<Record<'byOn' | 'by' | 'on', string>>
  readonly validAsOf: string
  readonly salience: string
  readonly moving: string
  readonly likelihood: string
  /** A likelihood word with its scale and what it stands for there. */
  readonly likelihoodWord: string
  readonly confidence: string
  readonly confidenceBecause: string
  readonly scales: Readonly<Record<LikelihoodScale, string>>
  readonly likelihoods: Readonly<Record<LikelihoodScale, Readonly<Record<string, string>>>>
  readonly confidences: Readonly<Record<Confidence['level'], string>>
  readonly judgementKinds: Readonly<Record<(typeof JUDGEMENT_KINDS)[number], string>>
  readonly absent: string
  readonly ifCame: string
  readonly ifAllCame: string
  readonly absenceWithoutEffect: string
  readonly redLineBy: string
  readonly heldBy: string
  readonly heldByNobody: string
  readonly instead: string
  readonly instruction: string
  readonly minutes: Plural
  readonly seconds: string
  readonly duration: string
  readonly planned: string
  readonly tooLong: string
  readonly pace: string
  readonly interpretations: Readonly<Record<MeetingFields['interpretation'], string>>
  /** Empty for what is certain to be raised. */
  readonly tiers: Readonly<Record<(typeof TIERS)[number], string>>
  readonly audience: string
  readonly against: string
  readonly mapAlternative: string
  readonly notOnMap: string
  readonly commitmentStatuses: Readonly<Record<Commitment['status'], string>>
  readonly noTheme: string
  /** Commitments that name no amount. */
  readonly withoutAmount: Plural
}

/** What stands in the margin beside a row of a theme, or above a column. */
export type MatterLabel =
  | 'stance'
  | 'party'
  | 'result'
  | 'blocks'
  | 'reserves'
  | 'away'
  | 'lead'
  | 'time'
  | 'mandate'
  | 'objective'
  | 'aspiration'
  | 'fallBack'
  | 'redLines'
  | 'gives'
  | 'asks'
  | 'landingZone'
  | 'inside'
  | 'outside'
  | 'crosses'
  | 'ourObjectives'
  | 'argumentsToUse'
  | 'tacticalArguments'
  | 'theirObjectives'
  | 'ourResponse'
  | 'pressLine'
  | 'wording'
  | 'brackets'
  | 'who'
  | 'what'
  | 'amount'
  | 'due'
  | 'status'
  | 'theme'
