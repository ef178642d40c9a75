import type { DecisionRule } from '../../../shared/domain/decision-rule'
import { percentagesOf, type Confidence, type Likelihood, type LikelihoodScale } from '../../../shared/domain/likelihood'
import type { SALIENCES, Stance } from '../../../shared/domain/position'
import { m } from '../../../messages/generated/messages'

type Words<Key extends string> = Readonly<Record<Key, () => string>>

const STANCE: Words<Stance> = {
  supports: m.positions_stance_supports,
  conditional: m.positions_stance_conditional,
  undecided: m.positions_stance_undecided,
  reserves: m.positions_stance_reserves,
  opposes: m.positions_stance_opposes,
  unknown: m.positions_stance_unknown,
}

const SHORT: Words<Stance> = {
  supports: m.positions_short_supports,
  conditional: m.positions_short_conditional,
  undecided: m.positions_short_undecided,
  reserves: m.positions_short_reserves,
  opposes: m.positions_short_opposes,
  unknown: m.positions_short_unknown,
}

export type Salience = (typeof SALIENCES)[number]
const SALIENCE: Words<Salience> = {
  low: m.positions_salience_low,
  medium: m.positions_salience_medium,
  high: m.positions_salience_high,
}

const SCALE: Words<LikelihoodScale> = { icd203: m.positions_scale_icd203, phia: m.positions_scale_phia }

const LIKELIHOOD: Readonly<Record<LikelihoodScale, Words<string>>> = {
  icd203: {
    'almost-no-chance': m.positions_icd203_almost_no_chance,
    'very-unlikely': m.positions_icd203_very_unlikely,
    unlikely: m.positions_icd203_unlikely,
    'roughly-even': m.positions_icd203_roughly_even,
    likely: m.positions_icd203_likely,
    'very-likely': m.positions_icd203_very_likely,
    'almost-certain': m.positions_icd203_almost_certain,
  },
  phia: {
    'remote-chance': m.positions_phia_remote_chance,
    'highly-unlikely': m.positions_phia_highly_unlikely,
    unlikely: m.positions_phia_unlikely,
    'realistic-possibility': m.positions_phia_realistic_possibility,
    likely: m.positions_phia_likely,
    'highly-likely': m.positions_phia_highly_likely,
    'almost-certain': m.positions_phia_almost_certain,
  },
}

const CONFIDENCE: Words<Confidence['level']> = {
  low: m.positions_confidence_low,
  moderate: m.positions_confidence_moderate,
  high: m.positions_confidence_high,
}

const RULE: Words<DecisionRule['kind']> = {
  consensus: m.positions_rule_consensus,
  unanimity: m.positions_rule_unanimity,
  majority: m.positions_rule_majority,
  'qualified-majority': m.positions_rule_qualified_majority,
}

export const stanceText = (stance: Stance): string => STANCE[stance]()
/** For narrow cells. */
export const stanceShort = (stance: Stance): string => SHORT[stance]()
export const salienceText = (salience: Salience): string => SALIENCE[salience]()
export const scaleText = (scale: LikelihoodScale): string => SCALE[scale]()
/** The word of the scale, without its percentages. */
export const likelihoodText = ({ scale, term }: Likelihood): string => LIKELIHOOD[scale][term]?.() ?? term
export const confidenceText = (level: Confidence['level']): string => CONFIDENCE[level]()
export const ruleText = (kind: DecisionRule['kind']): string => RULE[kind]()

/** The percentages a word stands for: "55–80 %". */
export function likelihoodRange(likelihood: Likelihood): string {
  const [from, to] = percentagesOf(likelihood)
  return m.positions_percent_range({ from, to })
}
