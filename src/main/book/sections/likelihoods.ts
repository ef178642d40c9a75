import { percentagesOf, type Confidence, type Likelihood } from '../../../shared/domain/likelihood'
import { fill, type Wording } from '../wording'

/** A likelihood word with the scale it belongs to and what it stands for there: "likely (US scale, ICD 203: 55–80 %)". */
export function likelihoodText({ words: { matters } }: Wording, likelihood: Likelihood): string {
  const { scale, term } = likelihood
  const [from, to] = percentagesOf(likelihood)
  return fill(matters.likelihoodWord, { term: matters.likelihoods[scale][term] ?? term, scale: matters.scales[scale], from, to })
}

/** How sure we are, as a sentence of its own, and why. */
export function confidenceSentences({ words: { matters } }: Wording, confidence: Confidence | null): readonly string[] {
  if (!confidence) return []
  const level = matters.confidences[confidence.level]
  const reason = confidence.reason.trim().replace(/[.;]$/u, '')
  return [reason ? fill(matters.confidenceBecause, { level, reason }) : fill(matters.confidence, { level })]
}
