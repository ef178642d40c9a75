import type { ReportedStatus } from '../../../../shared/domain/suggestion'
import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import { hitsOf, type Sentence } from '../text/document'

/** A word that says whether somebody comes. */
export interface Signal {
  readonly hit: Hit<Cue>
  readonly status: ReportedStatus
  /** How somebody takes part only partly ("by-video", "skips-part"); empty otherwise. */
  readonly note: string
}

/** The parts that are the main meeting itself ("a working dinner in Oslo"); null where the text names no meeting apart from such parts. */
export type OwnParts = ReadonlySet<string> | null

const NEGATION_REACH = 4
/** Words between "skip" and "the family photo". */
const PART_REACH = 3
/** Words between "will join" and "by video". */
const NOTE_REACH = 8
const CUE_STATUS = [['present', 'attending'], ['absent', 'absent'], ['tentative', 'tentative'], ['represented', 'represented'], ['attend', 'attending']] as const // prettier-ignore

/** The sentence cut where a contrast or a semicolon starts a new statement. */
export function partsOf(sentence: Sentence): readonly (readonly [number, number])[] {
  const cuts = hitsOf(sentence, 'contrast').map((hit) => hit.from)
  sentence.tokens.forEach((token, at) => token.lower === ';' && cuts.push(at))
  const edges = [0, ...[...new Set(cuts)].filter((at) => at > 0).sort((left, right) => left - right), sentence.tokens.length]
  return edges.slice(1).map((edge, index) => [edges[index] ?? 0, edge] as const)
}

function isNegated(sentence: Sentence, hit: Hit<Cue>, low: number): boolean {
  const isBefore = (negation: Hit<Cue>): boolean =>
    negation.from >= low && negation.to <= hit.from && hit.from - negation.to <= NEGATION_REACH
  const isInside = (negation: Hit<Cue>): boolean => hit.term.cue !== 'absent' && negation.from >= hit.from && negation.to <= hit.to + 2
  return hitsOf(sentence, 'negation').some((negation) => isBefore(negation) || isInside(negation))
}

function flipped(status: ReportedStatus): ReportedStatus {
  return status === 'attending' ? 'absent' : status === 'absent' ? 'mentioned' : status
}

const overlaps = (left: Hit<Cue>, right: Hit<Cue>): boolean => left.from < right.to && right.from < left.to

/** The noun of a part of a meeting as it is compared: the beginning of its last word. */
function partStem(sentence: Sentence, part: Hit<Cue>): string {
  return sentence.tokens[part.to - 1]?.lower.slice(0, 5) ?? ''
}

/** The nouns of dinners, sessions and the like in some sentences. */
export function partStemsIn(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(sentences.flatMap((sentence) => hitsOf(sentence, 'partNoun').map((part) => partStem(sentence, part))))
}

/**
 * "skip the family photo": what is missed is a part of the meeting and not the meeting. Where a dinner is the meeting itself
 * (`ownParts`), who skips it stays away.
 */
function missesPart(sentence: Sentence, { to }: Hit<Cue>, ownParts: OwnParts): boolean {
  const part = hitsOf(sentence, 'partNoun').find(({ from }) => from >= to && from - to <= PART_REACH)
  if (!part || ownParts === null || ownParts.has(partStem(sentence, part))) return false
  return !hitsOf(sentence, 'event').some((event) => event.from >= to && event.to <= part.from)
}

/** "by video", "leaves early": said of those who take part. */
function partialHits(sentence: Sentence, low: number, high: number): readonly Hit<Cue>[] {
  return hitsOf(sentence, 'partial').filter((hit) => hit.from >= low && hit.to <= high && !isNegated(sentence, hit, low))
}

function signalOf(sentence: Sentence, hit: Hit<Cue>, status: ReportedStatus, partial: readonly Hit<Cue>[], ownParts: OwnParts): Signal {
  const covering = partial.find((other) => overlaps(other, hit))
  if (covering && status !== 'tentative') return { hit, status: 'attending', note: covering.term.value }
  if (status === 'absent' && missesPart(sentence, hit, ownParts)) return { hit, status: 'attending', note: 'skips-part' }
  const near = partial.find((other) => Math.max(other.from - hit.to, hit.from - other.to) <= NOTE_REACH)
  return { hit, status, note: status === 'attending' ? (near?.term.value ?? '') : '' }
}

/** "will leave the summit early" says by itself that somebody comes, in a sentence about a meeting; "online" does not. */
function partialSignals(sentence: Sentence, partial: readonly Hit<Cue>[]): readonly Signal[] {
  if (hitsOf(sentence, 'event').length === 0) return []
  return partial.filter(({ term }) => term.value !== 'by-video').map((hit) => ({ hit, status: 'attending', note: hit.term.value }))
}

/** What the words from `low` to `high` say of coming, staying away and the like. */
export function signalsIn(sentence: Sentence, low: number, high: number, ownParts: OwnParts): readonly Signal[] {
  const partial = partialHits(sentence, low, high)
  const told = CUE_STATUS.flatMap(([cue, status]) =>
    hitsOf(sentence, cue)
      .filter((hit) => hit.from >= low && hit.to <= high)
      .map((hit) => signalOf(sentence, hit, isNegated(sentence, hit, low) ? flipped(status) : status, partial, ownParts)),
  )
  const inside = [...told, ...partialSignals(sentence, partial)]
  const strong = inside.filter(({ status }) => status !== 'attending')
  const isSwallowed = (signal: Signal): boolean => signal.status === 'attending' && strong.some(({ hit }) => overlaps(hit, signal.hit))
  const hasVeto = hitsOf(sentence, 'veto').some((hit) => hit.from >= low && hit.to <= high)
  return inside.filter((signal) => !isSwallowed(signal) && !(hasVeto && signal.status === 'attending'))
}

/** "will not come but will join by video": who takes part from afar, after a word that he or she does not come. */
export function joinsFromAfar(sentence: Sentence, { to }: Hit<Cue>): boolean {
  const joins = hitsOf(sentence, 'attend').filter((hit) => hit.from >= to && !isNegated(sentence, hit, to))
  const isNear = (video: Hit<Cue>, join: Hit<Cue>): boolean => Math.max(video.from - join.to, join.from - video.to) <= NOTE_REACH
  const videos = partialHits(sentence, to, sentence.tokens.length).filter(({ term }) => term.value === 'by-video')
  return videos.some((video) => joins.some((join) => isNear(video, join)))
}

/** Whether a cue of being there counts: only right beside the verb of saying or one of `ranges`. */
export function isPresenceClear(
  sentence: Sentence,
  hit: Hit<Cue>,
  ranges: readonly { readonly from: number; readonly to: number }[],
): boolean {
  if (hit.term.cue !== 'present') return true
  const isClose = (range: { readonly from: number; readonly to: number }): boolean => hit.from - range.to <= 2 && range.from - hit.to <= 2
  return hitsOf(sentence, 'say').some(isClose) || ranges.some(isClose)
}
