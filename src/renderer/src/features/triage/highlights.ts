import { isAnchored, type Anchor } from '../../../../shared/domain/evidence'
import type { Suggestion } from '../../../../shared/domain/suggestion'
import type { Range, Run } from './text-runs'

/**
 * How a passage is drawn, the strongest last: the words of a suggestion by its state, the sentence of the chosen suggestion, its words, and
 * the passage that was asked for from elsewhere.
 */
const LOOKS = ['rejected', 'accepted', 'edited', 'proposed', 'sentence', 'chosen', 'shown'] as const
export type Look = (typeof LOOKS)[number]

/** A passage to be marked in the text. */
export interface Highlight extends Range {
  /** Null for a passage that belongs to no suggestion. */
  readonly suggestionId: string | null
  readonly look: Look
}

/** Everything to be marked: the closest words of each suggestion, all words and the sentence of the chosen one. Only what still stands. */
export function highlightsOf(text: string, suggestions: readonly Suggestion[], chosen: Suggestion | null): readonly Highlight[] {
  const others = suggestions
    .filter(({ id }) => id !== chosen?.id)
    .flatMap((each) => mark(text, each.anchors.slice(0, 1), each.id, each.state))
  return chosen ? [...others, ...markChosen(text, chosen)] : others
}

function markChosen(text: string, { id, anchors }: Suggestion): readonly Highlight[] {
  const sentence = mark(text, anchors.slice(-1), id, 'sentence')
  const words = anchors.length > 1 ? anchors.slice(0, -1) : anchors
  return [...sentence, ...mark(text, words, id, 'chosen')]
}

function mark(text: string, anchors: readonly Anchor[], suggestionId: string, look: Look): readonly Highlight[] {
  return anchors.filter((anchor) => isAnchored(anchor, text)).map(({ start, end }) => ({ start, end, suggestionId, look }))
}

/** How a run is drawn, and which suggestion a click on it chooses: that of the shortest passage over it. */
export function drawingOf({ marks }: Run<Highlight>): { readonly look: Look; readonly suggestionId: string | null } | null {
  const strongest = marks.toSorted((left, right) => LOOKS.indexOf(right.look) - LOOKS.indexOf(left.look))[0]
  const shortest = marks.filter((each) => each.suggestionId !== null).toSorted((left, right) => lengthOf(left) - lengthOf(right))[0]
  return strongest ? { look: strongest.look, suggestionId: shortest?.suggestionId ?? null } : null
}

function lengthOf({ start, end }: Range): number {
  return end - start
}

/** A passage that is asked for from elsewhere; without an anchor nothing in the briefing quotes it any more. */
export interface AskedPassage {
  readonly anchor: Anchor | null
}

/** The passage that was asked for, or null when its words do not stand there: a wrong place is never shown as right. */
export function passageIn(text: string, { anchor }: AskedPassage): Highlight | null {
  if (!anchor || !isAnchored(anchor, text)) return null
  return { start: anchor.start, end: anchor.end, suggestionId: null, look: 'shown' }
}
