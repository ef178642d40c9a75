import type { Consensus } from '../../../../shared/domain/consensus'
import type { DecisionRule } from '../../../../shared/domain/decision-rule'
import type { Outcome, Share } from '../../../../shared/domain/outcome'
import { m } from '../../../../messages/generated/messages'
import { stanceText } from '../../text/stance-terms'

type Kind = DecisionRule['kind']
type Words = Readonly<Record<Kind, () => string>>

const REACHED: Words = {
  consensus: m.consensus_reached_consensus,
  unanimity: m.consensus_reached_unanimity,
  majority: m.consensus_reached_majority,
  'qualified-majority': m.consensus_reached_qualified,
}

const MISSED: Words = {
  consensus: m.consensus_missed_consensus,
  unanimity: m.consensus_missed_unanimity,
  majority: m.consensus_missed_majority,
  'qualified-majority': m.consensus_missed_qualified,
}

const MEANING: Words = {
  consensus: m.consensus_rule_consensus,
  unanimity: m.consensus_rule_unanimity,
  majority: m.consensus_rule_majority,
  'qualified-majority': m.consensus_rule_qualified,
}

const isByCount = (kind: Kind): boolean => kind === 'majority' || kind === 'qualified-majority'

/** What a rule asks for, in a sentence. */
export const ruleMeaning = (kind: Kind): string => MEANING[kind]()

/** The result in two or three words: "No consensus". */
export function outcomeText(kind: Kind, outcome: Outcome): string {
  if (outcome === 'open') return m.consensus_open()
  return outcome === 'reached' ? REACHED[kind]() : MISSED[kind]()
}

/** Why the result is what it is. */
export function outcomeReason({ rule: { kind }, outcome, total }: Consensus): string {
  if (total.count === 0) return m.consensus_why_nobody()
  if (outcome === 'reached') return reachedReason(kind)
  if (outcome === 'not-reached') return isByCount(kind) ? m.consensus_why_missed_majority() : m.consensus_why_missed()
  return kind === 'consensus' ? m.consensus_why_open() : m.consensus_why_open_conditions()
}

function reachedReason(kind: Kind): string {
  if (isByCount(kind)) return m.consensus_why_reached_majority()
  return kind === 'consensus' ? m.consensus_why_reached_consensus() : m.consensus_why_reached_unanimity()
}

/** Who opposes blocks where all have to agree, and is outvoted or not where votes are counted. */
export function opponentsTitle({ kind }: DecisionRule): string {
  return isByCount(kind) ? m.consensus_opposes_votes() : m.consensus_opposes()
}

/** What an absence does to the result. */
export function absenceEffect({ rule, outcome }: Consensus, outcomeIfPresent: Outcome): string {
  if (outcomeIfPresent === outcome) return m.consensus_away_same()
  return m.consensus_away_changes({ result: outcomeText(rule.kind, outcomeIfPresent) })
}

/** Votes are weighed under a qualified majority and counted otherwise. */
export function measureOf(rule: DecisionRule): keyof Share {
  return rule.kind === 'qualified-majority' ? 'weight' : 'count'
}

/** Where on the bar the supporters have to reach, in per cent; null where no share decides. */
export function thresholdOf(rule: DecisionRule): number | null {
  if (rule.kind === 'majority') return 50
  return rule.kind === 'qualified-majority' ? rule.percent : null
}

/** The bar of a theme for those who do not see it; empty stretches are left out. */
export function barText(title: string, { rule, segments }: Consensus): string {
  const measure = measureOf(rule)
  const word = measure === 'weight' ? m.consensus_bar_weight : m.consensus_bar_share
  const shares = segments.filter((segment) => segment[measure] > 0)
  return m.consensus_bar({
    theme: title,
    shares: shares.map((segment) => word({ stance: stanceText(segment.stance), share: segment[measure] })).join(', '),
  })
}
