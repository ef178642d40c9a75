import type { Attribution } from '../../../../shared/domain/evidence'
import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import { wordsOf } from '../mentions/cast'
import type { ReadWithDates, Reading } from '../reading'
import { hasCueAt, hitsOf, type Sentence } from '../text/document'
import type { Language } from '../text/language'
import { sourcesIn, type Source } from './sources'
import { tokenSpan } from '../reading'

/** A speaker is at most so many tokens before the verb, without a comma between them. */
const REACH = 6
/** Tokens of a subject's aside: "Ana Pop, speaking in Oslo before the meeting, said". */
const ASIDE_REACH = 16
/** A post with all its words between the verb and the name: "said the deputy foreign minister of Norway, Ana Pop". */
const DIRECT_REACH = 12
/** Languages in which the subject may follow the verb without a comma before it. */
const TURNS_FREELY: ReadonlySet<Language> = new Set(['de', 'pl', 'uk', 'ro'])
const BESIDE: readonly Cue[] = ['article', 'honorific', 'roleModifier', 'adjective', 'roleLink', 'institution', 'number', 'approximator']

/** Only articles, posts, honorifics and states stand between the cue and the name. */
function isDirect({ sentence, roles, places }: ReadWithDates, low: number, high: number): boolean {
  for (let at = low; at < high; at++) {
    const isCovered = [...roles, ...places].some((range) => range.from <= at && at < range.to)
    if (hasCueAt(sentence, 'clause', at)) return false
    if (!isCovered && !BESIDE.some((cue) => hasCueAt(sentence, cue, at))) return false
  }
  return true
}

function sourceAfter(read: ReadWithDates, sources: readonly Source[], at: number): Source | null {
  const next = sources.find(({ from }) => from >= at)
  return next && next.from - at <= DIRECT_REACH && isDirect(read, at, next.from) ? next : null
}

const isMark = (sentence: Sentence, at: number): boolean => /^[,;:"-]$/.test(sentence.tokens[at]?.lower ?? '')

/** "the attendance of Ana Pop was confirmed": who is only said to come or stay away is no speaker. */
function isAttendee(read: ReadWithDates, { from }: Source): boolean {
  const nouns = [...hitsOf(read.sentence, 'attend'), ...hitsOf(read.sentence, 'absent')]
  const isNoun = (value: string): boolean => value === 'after' || value === 'next' || TURNS_FREELY.has(read.sentence.language)
  return nouns.some(({ term, to }) => isNoun(term.value) && to <= from && isDirect(read, to, from))
}

/** Whoever stands last before the verb in its clause, or before an aside that ends at the verb. */
function sourceBefore(read: ReadWithDates, sources: readonly Source[], at: number): Source | null {
  const { sentence } = read
  const before = sources.filter((source) => source.to <= at && !isAttendee(read, source))
  if (isMark(sentence, at - 1)) {
    return before.find(({ to }) => isMark(sentence, to) && to < at - 1 && at - to <= ASIDE_REACH) ?? null
  }
  const last = before.at(-1)
  if (!last || at - last.to > REACH) return null
  for (let between = last.to; between < at; between++) if (isMark(sentence, between)) return null
  return last
}

/** "was confirmed by French officials": who acts stands after "by"; the subject is what is spoken of. */
function agentAfter(read: ReadWithDates, sources: readonly Source[], hit: Hit<Cue>): Source | null {
  const agent = hitsOf(read.sentence, 'agent').find((candidate) => candidate.from >= hit.to && candidate.from - hit.to <= 2)
  return agent ? sourceAfter(read, sources, agent.to) : null
}

/** The subject of a verb of saying; "sagte ... ab" is none, it says that somebody stays away. */
function sayer(read: ReadWithDates, sources: readonly Source[], hit: Hit<Cue>): Source | null {
  const { sentence } = read
  if (hasCueAt(sentence, 'absent', hit.from) || hasCueAt(sentence, 'attend', hit.from)) return null
  if (hasCueAt(sentence, 'passive', hit.from - 1) || hasCueAt(sentence, 'passive', hit.from)) return agentAfter(read, sources, hit)
  const after = sourceAfter(read, sources, hit.to)
  if (after && (hit.from === 0 || isMark(sentence, hit.from - 1))) return after
  return sourceBefore(read, sources, hit.from) ?? (TURNS_FREELY.has(sentence.language) ? after : null)
}

/** "according to French officials"; in German also "französischen Diplomaten zufolge". */
function quoted(read: ReadWithDates, sources: readonly Source[], hit: Hit<Cue>): Source | null {
  return hit.term.value === 'before' ? sourceBefore(read, sources, hit.from) : sourceAfter(read, sources, hit.to)
}

function attributionTo(reading: Reading, { sentence }: ReadWithDates, { person, isNamed, from, to }: Source): Attribution {
  const who = person?.name ?? wordsOf(reading.document.text, tokenSpan(sentence, from, to))
  return { who: who.slice(0, 500), isNamed }
}

/** Who is quoted in a sentence, and where; `isApart` when by "according to", so that the clause itself is about others. */
interface Quoted {
  readonly source: Source
  readonly isApart: boolean
}

/** Finds who a sentence is reported from: what follows "according to", or the subject of a verb of saying; null when nobody. */
export function quotedIn(reading: Reading, read: ReadWithDates): Quoted | null {
  const [according, say] = [hitsOf(read.sentence, 'according'), hitsOf(read.sentence, 'say')]
  if (according.length + say.length === 0) return null
  const sources = sourcesIn(reading, read)
  const find = (hits: readonly Hit<Cue>[], rule: typeof sayer): Source | null =>
    hits.reduce<Source | null>((found, hit) => found ?? rule(read, sources, hit), null)
  const apart = find(according, quoted)
  const source = apart ?? find(say, sayer)
  return source && { source, isApart: source === apart }
}

/**
 * Who a sentence is reported from; null when nobody. Somebody of whom it only says that he or she comes or stays away is no
 * speaker.
 */
export function attributionOf(reading: Reading, sentence: Sentence): Attribution | null {
  const read = reading.reads[sentence.index]
  const quotation = read ? quotedIn(reading, read) : null
  return read && quotation ? attributionTo(reading, read, quotation.source) : null
}
