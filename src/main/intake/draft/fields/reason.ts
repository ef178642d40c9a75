import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import type { Person, TextSpan } from '../mentions/cast'
import { standingIn, tokenSpan, type ReadWithDates, type Reading } from '../reading'
import { hasCueAt, hitsOf, type Sentence } from '../text/document'
import type { Verdict } from './verdict'

const LONGEST_REASON = 30
const SHORTEST_REASON = 1
/** "citing two senior EU diplomats" names a source, not a reason. */
const SOURCE_REACH = 5
/** Verb particles that German puts at the end of the clause. */
const SEPARATED = new Set(['ab', 'aus', 'fern', 'teil', 'zurück', 'an'])

function isEnd(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (!token || /^[.;!?]$/.test(token.lower)) return true
  const stops = ['contrast', 'say', 'attend', 'absent', 'negation'] as const
  return stops.some((cue) => hasCueAt(sentence, cue, at)) || (token.lower === ',' && !hasCueAt(sentence, 'and', at + 1))
}

/** The words after "because of", up to the end of the clause. */
function reasonAfter(sentence: Sentence, from: number): TextSpan | null {
  let to = from
  while (!isEnd(sentence, to) && to - from < LONGEST_REASON) to++
  while (to > from && SEPARATED.has(sentence.tokens[to - 1]?.lower ?? '')) to--
  return to - from >= SHORTEST_REASON ? tokenSpan(sentence, from, to) : null
}

/** The reason that a sentence gives, nearest to the word of absence where that stands in it (`cue`); null when it gives none. */
export function reasonIn(sentence: Sentence, cue: Hit<Cue> | null): TextSpan | null {
  const isSource = (hit: Hit<Cue>): boolean => hasCueAt(sentence, 'according', hit.from) && hitsOf(sentence, 'anonymous').some(({ from }) => from >= hit.to && from - hit.to <= SOURCE_REACH) // prettier-ignore
  const hits = hitsOf(sentence, 'reason').filter((hit) => !isSource(hit) && !(cue && hit.from < cue.to && cue.from < hit.to))
  const ordered = cue ? [...hits].sort((left, right) => Math.abs(left.from - cue.from) - Math.abs(right.from - cue.from)) : hits.slice(0, 1)
  for (const hit of ordered) {
    const span = reasonAfter(sentence, hit.to)
    if (span) return span
  }
  return null
}

/** The next sentence may give the reason when it speaks of the same person, or of the absence and of nobody else. */
function followsUp(reading: Reading, read: ReadWithDates, person: Person): boolean {
  const standing = standingIn(reading, read.sentence)
  if (standing.length > 0) return standing.some((stander) => stander.person === person)
  return hitsOf(read.sentence, 'absent').length > 0
}

/** Why somebody stays away, in the words of the source: before or after the cue, or in the next sentence. */
export function findReason(reading: Reading, person: Person, verdict: Verdict): TextSpan | null {
  const here = reasonIn(verdict.read.sentence, verdict.cue)
  if (here) return here
  const next = reading.reads[verdict.read.sentence.index + 1]
  return next && followsUp(reading, next, person) ? reasonIn(next.sentence, null) : null
}
