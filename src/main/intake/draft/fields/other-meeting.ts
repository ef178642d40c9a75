import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import type { ReadWithDates } from '../reading'
import { hitsOf, type Sentence } from '../text/document'

/** From where on a sentence speaks of another meeting than the one before: "and a second conference ...". */
interface OtherPart {
  readonly from: number
  /** "ahead of a conference": what stands before it is still about this meeting. */
  readonly isAhead: boolean
}

/** The parts of sentences that speak of another meeting, by sentence index. */
export type OtherParts = ReadonlyMap<number, OtherPart>

/** Words between "second" and "conference". */
const WHICH_REACH = 2
/** Words between "ahead of" and "conference". */
const AHEAD_REACH = 5
/** Words between a verb and the meeting it is about. */
const OBJECT_REACH = 6

/** What names a first meeting: a noun, or who meets. */
const NAMING: readonly Cue[] = ['event', 'meet', 'gather']

function isFollowedByEvent(sentence: Sentence, cue: Hit<Cue>, reach: number): boolean {
  return hitsOf(sentence, 'event').some(({ from }) => from >= cue.to && from - cue.to <= reach)
}

/** A next, second or later meeting is another one only after a first one was named; "ahead of" needs a meeting in its own sentence. */
function otherPartOf(sentence: Sentence, isLater: boolean): OtherPart | null {
  const events = hitsOf(sentence, 'event')
  const named = (before: number): boolean => events.some(({ to }) => to <= before)
  for (const cue of hitsOf(sentence, 'otherMeeting')) {
    const isAhead = cue.term.value === 'ahead'
    const isNamed = named(cue.from) || (isAhead ? hitsOf(sentence, 'meet').some(({ to }) => to <= cue.from) : isLater)
    if (isNamed && isFollowedByEvent(sentence, cue, isAhead ? AHEAD_REACH : WHICH_REACH)) return { from: cue.from, isAhead }
  }
  return null
}

/** Finds where a text turns to a later or second meeting. */
export function otherPartsOf(reads: readonly ReadWithDates[]): OtherParts {
  const parts = new Map<number, OtherPart>()
  let isLater = false
  for (const { sentence } of reads) {
    const part = otherPartOf(sentence, isLater)
    if (part) parts.set(sentence.index, part)
    isLater ||= NAMING.some((cue) => hitsOf(sentence, cue).some(({ from }) => !part || from < part.from))
  }
  return parts
}

/** Whether a place in a sentence is within what it says of another meeting. */
export function isInOther(others: OtherParts, sentence: Sentence, at: number): boolean {
  const part = others.get(sentence.index)
  return part !== undefined && at >= part.from
}

/** Whether a verb is about another meeting: within such a part, or with that meeting as its object ("will host a follow-up meeting"). */
export function concernsOther(others: OtherParts, sentence: Sentence, hit: Hit<Cue>): boolean {
  const part = others.get(sentence.index)
  if (!part || hit.from >= part.from) return part !== undefined
  const object = hitsOf(sentence, 'event').find(({ from }) => from >= hit.to)
  return !part.isAhead && object !== undefined && object.from >= part.from && object.from - hit.to <= OBJECT_REACH
}
