import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import { wordsOf } from '../mentions/cast'
import { actorOf } from '../mentions/places'
import { tokenSpan, type Claim, type ReadWithDates, type Reading } from '../reading'
import { hasCueAt, hitsOf, type Sentence } from '../text/document'
import { attributionOf } from './attribution'

const STANCES = ['supports', 'opposes', 'conditional', 'undecided', 'states'] as const
type StanceCue = (typeof STANCES)[number]
const LONGEST = 2_000
const REACH = 9

interface Speaker {
  readonly who: string
  readonly isNear: boolean
}

function isRuled(sentence: Sentence, low: number, high: number): boolean {
  for (let at = low; at < high; at++) if (/^[;:"]$/.test(sentence.tokens[at]?.lower ?? '')) return true
  return false
}

interface Candidate {
  readonly who: string
  readonly from: number
  readonly to: number
}

function candidatesOf(reading: Reading, read: ReadWithDates): readonly Candidate[] {
  const { sentence, places, roles } = read
  const people = reading.people.flatMap((person) =>
    person.mentions.filter((mention) => mention.sentence === sentence.index).map(({ from, to }) => ({ who: person.name, from, to })),
  )
  const free = places
    .filter((place) => place.kind === 'country' || place.kind === 'body')
    .filter((place) => !roles.some((role) => role.from <= place.from && place.to <= role.to))
  const actors = free.map((place) => ({ who: actorOf(place)?.name ?? '', from: place.from, to: place.to }))
  const parties = hitsOf(sentence, 'party').map(({ from, to }) => ({
    who: wordsOf(reading.document.text, tokenSpan(sentence, from, to)),
    from,
    to,
  }))
  return [...people, ...actors, ...parties]
}

function isObject(sentence: Sentence, from: number): boolean {
  return hasCueAt(sentence, 'locative', from - 1) && !hasCueAt(sentence, 'article', from - 1)
}

/** The nearest person, state or group before the verb, in the same clause; "we" speaks for who is quoted. */
function speakerOf(reading: Reading, read: ReadWithDates, hit: Hit<Cue>): Speaker | null {
  const { sentence } = read
  const before = candidatesOf(reading, read).filter(
    ({ from, to }) => to <= hit.from && hit.from - to <= REACH && !isObject(sentence, from) && !isRuled(sentence, to, hit.from),
  )
  const [nearest] = [...before].sort((left, right) => right.to - left.to)
  if (nearest) return { who: nearest.who, isNear: hit.from - nearest.to <= 3 }
  const we = hitsOf(sentence, 'we').some((word) => word.to <= hit.from && hit.from - word.to <= REACH)
  return we ? { who: quotedSpeaker(reading, read), isNear: false } : null
}

/** Who is quoted here: the one the sentence or one of those before it is attributed to. */
function quotedSpeaker(reading: Reading, read: ReadWithDates): string {
  for (let index = read.sentence.index; index >= Math.max(0, read.sentence.index - 5); index--) {
    const sentence = reading.reads[index]?.sentence
    const attribution = sentence ? attributionOf(reading, sentence) : null
    if (attribution) return attribution.who
  }
  return ''
}

/** "support for" is a noun, "will be urged" has no speaker. */
function isNoStatement(sentence: Sentence, hit: Hit<Cue>, speaker: Speaker): boolean {
  if (hit.term.value === 'noun-like' && (!speaker.isNear || hasCueAt(sentence, 'roleLink', hit.to))) return true
  return hit.term.cue === 'states' && hasCueAt(sentence, 'passive', hit.from - 1)
}

function claimAt(reading: Reading, read: ReadWithDates, hit: Hit<Cue>, field: 'position' | 'commitment'): Claim | null {
  const { sentence } = read
  const speaker = speakerOf(reading, read, hit)
  if (!speaker || speaker.who === '' || isNoStatement(sentence, hit, speaker)) return null
  const what = wordsOf(reading.document.text, tokenSpan(sentence, hit.from, endOfClause(sentence, hit.to)))
  const cue = hit.term.cue
  const stance =
    cue === 'supports' || cue === 'opposes' || cue === 'conditional' || cue === 'undecided'
      ? cue
      : field === 'commitment'
        ? 'supports'
        : 'unclear'
  return {
    value: { field, who: speaker.who.slice(0, 500), what: what.slice(0, LONGEST), stance },
    sentence,
    spans: [tokenSpan(sentence, hit.from, hit.to)],
    confidence: speaker.isNear ? 0.7 : 0.6,
    rule: `${field}.${cue}`,
    notes: ['speaker-guessed'],
  }
}

function endOfClause(sentence: Sentence, from: number): number {
  let to = from
  while (to < sentence.tokens.length && !/^[.;!?]$/.test(sentence.tokens[to]?.lower ?? '')) to++
  return to
}

function cuesOf(sentence: Sentence, cues: readonly (StanceCue | 'commits')[]): readonly Hit<Cue>[] {
  return cues.flatMap((cue) => hitsOf(sentence, cue)).sort((left, right) => left.from - right.from)
}

function findWith(reading: Reading, cues: readonly (StanceCue | 'commits')[], field: 'position' | 'commitment'): readonly Claim[] {
  return reading.reads.flatMap((read) => {
    const claims = cuesOf(read.sentence, cues).flatMap((hit) => claimAt(reading, read, hit, field) ?? [])
    return claims.slice(0, 4)
  })
}

/** Sentences in which somebody takes a position; offered, never asserted. */
export function findPositions(reading: Reading): readonly Claim[] {
  return findWith(reading, STANCES, 'position')
}

/** Sentences in which somebody promises something; offered, never asserted. */
export function findCommitments(reading: Reading): readonly Claim[] {
  return findWith(reading, ['commits'], 'commitment')
}
