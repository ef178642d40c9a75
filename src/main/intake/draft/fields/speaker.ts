import { englishCountryName } from '../../gazetteer/gazetteer'
import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import { wordsOf } from '../mentions/cast'
import { actorOf } from '../mentions/places'
import { standingIn, tokenSpan, type ReadWithDates, type Reading } from '../reading'
import { hasCueAt, hitsOf, type Sentence } from '../text/document'
import { attributionOf } from './attribution'

/** Who takes a position or makes a promise, as far as one sentence shows. */
export interface Speaker {
  readonly who: string
  /** The verb follows at once; otherwise the link is a guess. */
  readonly isNear: boolean
}

interface Candidate {
  readonly who: string
  readonly from: number
  readonly to: number
}

const NEAR = 3
/** Tokens between a subject and its verb, across other clauses. */
const REACH = 16
/** Sentences for which one who is quoted goes on speaking. */
const QUOTED_SENTENCES = 12

function isInRole({ roles }: ReadWithDates, from: number, to: number): boolean {
  return roles.some((role) => role.from <= from && to <= role.to)
}

/** "EU-Gipfel": the name is only a part of another word. */
function isHyphenated(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens[to]?.lower === '-' || sentence.tokens[from - 1]?.lower === '-'
}

/** States, bodies and cities that stand for governments. */
function actorsIn(read: ReadWithDates): readonly Candidate[] {
  const { sentence, places } = read
  const free = places.filter(({ kind, from, to }) => kind !== 'adjective' && !isInRole(read, from, to) && !isHyphenated(sentence, from, to))
  return free.map((place) => ({ who: actorOf(place)?.name ?? englishCountryName(place.value), from: place.from, to: place.to }))
}

/** "The French president": a post without a name speaks for its state. */
function postsIn(reading: Reading, { sentence, roles }: ReadWithDates): readonly Candidate[] {
  const standing = standingIn(reading, sentence)
  const isNamed = (from: number, to: number): boolean => standing.some((stander) => stander.from < to + 2 && from < stander.to + 3)
  return roles.flatMap(({ affiliation, from, to }) => (affiliation && !isNamed(from, to) ? [{ who: affiliation.name, from, to }] : []))
}

function candidatesOf(reading: Reading, read: ReadWithDates): readonly Candidate[] {
  const { sentence } = read
  const people = standingIn(reading, sentence).map(({ person, from, to }) => ({ who: person.name, from, to }))
  const parties = hitsOf(sentence, 'party').map(({ from, to }) => ({
    who: wordsOf(reading.document.text, tokenSpan(sentence, from, to)),
    from,
    to,
  }))
  return [...people, ...postsIn(reading, read), ...actorsIn(read), ...parties].filter(({ from }) => !isObject(sentence, from))
}

/** What follows a preposition is no subject: "pressed for Russia to". */
function isObject(sentence: Sentence, from: number): boolean {
  let at = from - 1
  while (at >= 0 && (hasCueAt(sentence, 'roleModifier', at) || sentence.tokens[at]?.lower === 'the')) at--
  return ['locative', 'roleLink', 'titleLink'].some((cue) => hasCueAt(sentence, cue as Cue, at)) && !hasCueAt(sentence, 'and', at)
}

/** Where the clause of the verb begins: after the last comma, quotation mark, relative or verb of saying before it. */
function clauseStart(sentence: Sentence, before: number): number {
  const marks = sentence.tokens.flatMap((token, at) => (at < before && /^[,;:"]$/.test(token.lower) ? [at + 1] : []))
  const words = (['relative', 'contrast', 'say'] as const).flatMap((cue) => hitsOf(sentence, cue).filter((hit) => hit.to <= before).map((hit) => hit.to)) // prettier-ignore
  return Math.max(0, ...marks, ...words)
}

/** In its clause the subject stands first; failing that, whoever was named last before the verb. */
function subjectOf(reading: Reading, read: ReadWithDates, hit: Hit<Cue>): Candidate | null {
  const before = candidatesOf(reading, read).filter(({ to }) => to <= hit.from)
  const start = clauseStart(read.sentence, hit.from)
  const inClause = before.filter(({ from }) => from >= start).sort((left, right) => left.from - right.from || right.to - left.to)
  const reachable = before.filter(({ to }) => hit.from - to <= REACH).sort((left, right) => right.to - left.to)
  return inClause[0] ?? reachable[0] ?? null
}

/** Who is quoted here: the one the sentence or one of those before it is attributed to. */
function quotedSpeaker(reading: Reading, read: ReadWithDates): string {
  for (let index = read.sentence.index; index >= Math.max(0, read.sentence.index - QUOTED_SENTENCES); index--) {
    const sentence = reading.reads[index]?.sentence
    const attribution = sentence ? attributionOf(reading, sentence) : null
    if (attribution) return attribution.who
  }
  return ''
}

/** The subject of a verb; "we" and impersonal words ("it is essential") speak for who is quoted; null when nobody is found. */
export function speakerOf(reading: Reading, read: ReadWithDates, hit: Hit<Cue>): Speaker | null {
  const { sentence } = read
  const isOurs = hitsOf(sentence, 'we').some((word) => word.to <= hit.from && hit.from - word.to <= REACH)
  const subject = isOurs || hit.term.value === 'impersonal' ? null : subjectOf(reading, read, hit)
  if (subject) return { who: subject.who, isNear: hit.from - subject.to <= NEAR }
  if (!isOurs && hit.term.value !== 'impersonal') return null
  const who = quotedSpeaker(reading, read)
  return who === '' ? null : { who, isNear: false }
}
