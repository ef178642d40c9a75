import { anchorAt, type Anchor } from '../../../shared/domain/evidence'
import type { Finding } from '../../../shared/domain/suggestion'
import { attributionOf } from './fields/attribution'
import type { TextSpan } from './mentions/cast'
import type { Claim, Reading } from './reading'

const MAX_ANCHORS = 8

function anchorsOf(text: string, spans: readonly TextSpan[]): readonly Anchor[] {
  const unique = spans.filter(
    (span, at) => span.end > span.start && spans.findIndex((other) => other.start === span.start && other.end === span.end) === at,
  )
  return unique.slice(0, MAX_ANCHORS).map(({ start, end }) => anchorAt(text, start, end))
}

/** Turns a claim into a finding: anchors from closest span to sentence, the language and the speaker of its sentence. */
export function findingOf(reading: Reading, claim: Claim): Finding {
  const { sentence } = claim
  const spans = [...claim.spans.slice(0, MAX_ANCHORS - 1), { start: sentence.start, end: sentence.end }]
  return {
    value: claim.value,
    anchors: anchorsOf(reading.document.text, spans),
    confidence: claim.confidence,
    rule: claim.rule,
    language: sentence.language,
    notes: claim.notes ?? [],
    attribution: attributionOf(reading, sentence),
  }
}
