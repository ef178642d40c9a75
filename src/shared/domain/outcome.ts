import type { DecisionRule } from './decision-rule'
import { STANCES, type Stance } from './position'

/** Whether a theme would be decided as things stand. `open` means that it hangs on parties nobody has heard. */
export type Outcome = 'reached' | 'not-reached' | 'open'

/** How many parties hold a stance, and what their votes weigh together. */
export interface Share {
  readonly count: number
  readonly weight: number
}

/** Those who take part, by stance. */
export type Tally = Readonly<Record<Stance, Share>>

/** Two shares that differ by less than this part of the whole are equal; sums of fractions depend on their order otherwise. */
const TOLERANCE = 1e-9

/**
 * What a rule makes of a tally. Nobody's silence counts as agreement: an unknown or undecided party keeps consensus and unanimity open,
 * and is never among the supporters of a majority.
 * - Consensus: reached when nobody opposes and no reservation is open. Support with conditions is no opposition.
 * - Unanimity: reached when everybody supports; conditions that are not met yet keep it open.
 * - Majorities: reached when the supporters suffice; out of reach when even all who are conditional, undecided or unknown would not.
 * Without anybody who takes part there is nothing to decide: open.
 */
export function decide(rule: DecisionRule, tally: Tally): Outcome {
  if (totalOf(tally, STANCES).count === 0) return 'open'
  if (rule.kind === 'consensus') return decideByAbsence(tally, ['undecided', 'unknown'])
  if (rule.kind === 'unanimity') return decideByAbsence(tally, ['conditional', 'undecided', 'unknown'])
  if (suffices(rule, tally, ['supports'])) return 'reached'
  return suffices(rule, tally, ['supports', 'conditional', 'undecided', 'unknown']) ? 'open' : 'not-reached'
}

/** The count and the weight of several stances together. */
function totalOf(tally: Tally, stances: readonly Stance[]): Share {
  const sum = (key: keyof Share) => stances.reduce((total, stance) => total + tally[stance][key], 0)
  return { count: sum('count'), weight: sum('weight') }
}

function decideByAbsence(tally: Tally, unheard: readonly Stance[]): Outcome {
  if (totalOf(tally, ['opposes', 'reserves']).count > 0) return 'not-reached'
  return totalOf(tally, unheard).count > 0 ? 'open' : 'reached'
}

type MajorityRule = Extract<DecisionRule, { kind: 'majority' | 'qualified-majority' }>

function suffices(rule: MajorityRule, tally: Tally, stances: readonly Stance[]): boolean {
  const all = totalOf(tally, STANCES)
  const support = totalOf(tally, stances)
  if (rule.kind === 'majority') return support.count * 2 > all.count
  return reaches(support.weight, all.weight, rule.percent) && reaches(support.count, all.count, rule.headsPercent)
}

/** Where no vote weighs anything there is no share of the weight to reach. */
function reaches(part: number, whole: number, percent: number): boolean {
  return percent === 0 || (whole > 0 && part / whole >= percent / 100 - TOLERANCE)
}
