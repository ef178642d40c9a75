import type { Anchor } from '../../../shared/domain/evidence'
import type { Meeting } from '../../../shared/domain/meeting'
import type { Target } from '../state/router.svelte'

type PassageTarget = Extract<Target, { kind: 'passage' }>

/** The quotation that the briefing holds for a passage, by which it can be checked against the text; null when it quotes no such passage. */
export function anchorAsked({ lists }: Meeting, { sourceId, start, end }: PassageTarget): Anchor | null {
  const fromEvidence = lists.evidence.filter((each) => each.sourceId === sourceId).map(({ anchor }) => anchor)
  const fromSuggestions = lists.suggestion.filter((each) => each.sourceId === sourceId).flatMap(({ anchors }) => anchors)
  return [...fromEvidence, ...fromSuggestions].find((anchor) => anchor.start === start && anchor.end === end) ?? null
}
