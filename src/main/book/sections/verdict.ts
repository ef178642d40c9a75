import type { Consensus } from '../../../shared/domain/consensus'
import type { Outcome } from '../../../shared/domain/outcome'
import { fill, type Wording } from '../wording'
import type { Verdict } from '../position-model'

/** What comes of a theme, with its bar: how many of those who take part hold which stance. */
export function createVerdict(wording: Wording, consensus: Consensus): Verdict {
  const segments = consensus.segments.filter(({ count }) => count > 0).map(({ stance, count }) => ({ stance, count }))
  const { stances } = wording.words.matters
  return {
    result: resultOf(wording, consensus, consensus.outcome),
    isReached: consensus.outcome === 'reached',
    segments,
    counts: segments.map(({ stance, count }) => `${stances[stance].full} ${wording.number(count)}`).join(' · '),
  }
}

/** "Consensus: not reached". */
export function resultOf({ words: { matters, colon } }: Wording, { rule }: Consensus, outcome: Outcome): string {
  return `${matters.ruleNames[rule.kind]}${colon}${matters.outcomes[outcome]}`
}

/** How the meeting decides, and that nobody's silence is agreement. */
export function ruleSentences({ words: { matters } }: Wording, rule: Consensus['rule']): readonly string[] {
  const shares = rule.kind === 'qualified-majority' ? { percent: rule.percent, heads: rule.headsPercent } : {}
  return [fill(matters.rules[rule.kind], shares), matters.unknownIsNoAgreement]
}
