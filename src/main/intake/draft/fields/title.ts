import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import { wordsOf, type TextSpan } from '../mentions/cast'
import { standingIn, tokenSpan, type Claim, type ReadWithDates, type Reading } from '../reading'
import { hasCueAt, hitsOf, type Sentence } from '../text/document'
import type { MainMeeting } from './meeting'

const LONGEST_LEFT = 6
const LONGEST_RIGHT = 14
const LEFT_STOPS: readonly Cue[] = ['article', 'locative', 'roleLink', 'and', 'meet', 'attend', 'gather', 'say', 'pronoun', 'country', 'function', 'contrast', 'relativeDate', 'month', 'weekday', 'discuss', 'host', 'absent', 'include'] // prettier-ignore
const RIGHT_STOPS: readonly Cue[] = ['meet', 'attend', 'say', 'contrast', 'pronoun', 'month', 'weekday', 'relativeDate', 'absent', 'include', 'host', 'gather', 'veto', 'negation', 'companion'] // prettier-ignore

const hasAny = (sentence: Sentence, cues: readonly Cue[], at: number): boolean => cues.some((cue) => hasCueAt(sentence, cue, at))

/** Adjectives, names and numbers before the noun: "the [2016 UK-France] Summit". */
function leftEdge(sentence: Sentence, hit: Hit<Cue>, isPerson: (at: number) => boolean): number {
  let from = hit.from
  while (from > 0 && hit.from - from < LONGEST_LEFT) {
    const token = sentence.tokens[from - 1]
    if (!token || isPerson(from - 1) || (token.kind === 'mark' && !/^[-"]$/.test(token.lower))) break
    const isName = token.isCapital || token.kind === 'number' || token.kind === 'mark'
    if (hasAny(sentence, LEFT_STOPS, from - 1) && !(isName && hasCueAt(sentence, 'country', from - 1))) break
    from--
  }
  while (/^[-"]$/.test(sentence.tokens[from]?.lower ?? '')) from++
  return from
}

function isVenueAhead(read: ReadWithDates, at: number): boolean {
  const { sentence, places } = read
  const isAhead = (range: { readonly from: number }): boolean => range.from > at && range.from <= at + 2
  return (
    hasCueAt(sentence, 'locative', at) && (places.some((place) => place.kind !== 'adjective' && isAhead(place)) || read.runs.some(isAhead))
  )
}

/** What the noun governs: "summit [between A and B]", up to the next verb, place, date or comma. */
function rightEdge(read: ReadWithDates, hit: Hit<Cue>): number {
  const { sentence } = read
  let to = hit.to
  while (to < sentence.tokens.length && to - hit.to < LONGEST_RIGHT) {
    const token = sentence.tokens[to]
    if (!token || (token.kind === 'mark' && !/^["'()-]$/.test(token.lower))) break
    if (hasAny(sentence, RIGHT_STOPS, to) || isVenueAhead(read, to)) break
    if (
      to === hit.to &&
      token.kind === 'word' &&
      !token.isCapital &&
      !hasAny(sentence, ['titleLink', 'roleLink', 'article', 'adjective', 'locative'], to)
    )
      break
    if (
      !token.isCapital &&
      hasCueAt(sentence, 'function', to) &&
      !hasAny(sentence, ['titleLink', 'roleLink', 'article', 'and', 'locative'], to)
    )
      break
    to++
  }
  while (to > hit.to && isDangling(sentence, to - 1)) to--
  return to
}

function isDangling(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (token && /^['(-]$/.test(token.lower)) return true
  return hasAny(sentence, ['titleLink', 'roleLink', 'article', 'and', 'locative', 'function'], at) && !token?.isCapital
}

const QUOTED_NAME = /[“„«"]\s*(\p{Lu}[^“”„«»"]{1,200}?)\s*[”“»"]/u

/** A meeting with a name of its own is called by it: 'meeting of the "Northern Circle"' is the Northern Circle. */
function ownName(text: string, span: TextSpan): TextSpan {
  const quoted = QUOTED_NAME.exec(text.slice(span.start, span.end))
  const name = quoted?.[1]
  if (!quoted || name === undefined) return span
  const start = span.start + quoted.index + quoted[0].indexOf(name)
  return { start, end: start + name.length }
}

/** What the text calls the main meeting: the noun of the best sentence with its adjectives and complements. */
export function findTitle(reading: Reading, meeting: MainMeeting): readonly Claim[] {
  const candidates = reading.reads.flatMap((read) => {
    const weight =
      (meeting.weights[read.sentence.index] ?? 0) + (read === meeting.venue?.read ? 2 : 0) + (read === meeting.date?.read ? 1 : 0)
    const isInRole = (hit: Hit<Cue>): boolean => read.roles.some((role) => role.from <= hit.from && hit.to <= role.to)
    return hitsOf(read.sentence, 'event')
      .filter((hit) => !isInRole(hit))
      .map((hit) => ({ read, hit, weight: weight - hit.from * 0.01 }))
  })
  const [winner] = candidates.sort((left, right) => right.weight - left.weight)
  if (!winner || winner.weight < 2) return []
  const { sentence } = winner.read
  const people = standingIn(reading, sentence).filter(({ by }) => by === 'name')
  const from = leftEdge(sentence, winner.hit, (at) => people.some((person) => person.from <= at && at < person.to))
  const to = rightEdge(winner.read, winner.hit)
  const span = ownName(reading.document.text, tokenSpan(sentence, from, to))
  const isNamed = sentence.tokens.slice(from, to).some((token) => token.isCapital)
  const text = wordsOf(reading.document.text, span).slice(0, 500)
  return [{ value: { field: 'title', text }, sentence, spans: [span], confidence: isNamed ? 0.8 : 0.65, rule: 'title.event-noun' }]
}
