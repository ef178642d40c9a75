import type { Cue } from '../lexicon/types'
import { hasCueAt, type Sentence } from '../text/document'
import type { Place } from './places'
import type { Role } from './roles'

/** A run of capitalised words that may be the name of a person. Token numbers, end exclusive. */
export interface NameRun {
  readonly from: number
  readonly to: number
  /** Capitalised words in it, without particles. */
  readonly words: number
}

const PARTICLES = new Set('de von van der den ter ten zu zur bin bint ibn al el del della di da dos du le la ben af av e y und'.split(' '))
const MAX_WORDS = 5
const NOT_A_NAME: readonly Cue[] = ['event', 'institution', 'month', 'weekday', 'article', 'function', 'honorific', 'relativeDate', 'pronoun', 'we', 'negation', 'contrast', 'approximator', 'according', 'party', 'anonymous', 'themeNoun', 'countNoun', 'agenda', 'reason'] // prettier-ignore

/** "Jan" and "May" are months beside a number only: "Theresa May" is a name. */
function isInDate(sentence: Sentence, from: number, to: number): boolean {
  return [from - 1, from - 2, to, to + 1].some((at) => sentence.tokens[at]?.kind === 'number')
}

function nameTokens(sentence: Sentence, places: readonly Place[], roles: readonly Role[]): readonly boolean[] {
  const blocked = new Set<number>()
  for (const { from, to } of [...places, ...roles]) for (let at = from; at < to; at++) blocked.add(at)
  for (const cue of NOT_A_NAME) {
    for (const { from, to } of sentence.byCue.get(cue) ?? []) {
      if (cue !== 'month' || isInDate(sentence, from, to)) for (let at = from; at < to; at++) blocked.add(at)
    }
  }
  return sentence.tokens.map(
    (token, at) => token.isCapital && !blocked.has(at) && !(token.isUpper && token.end - token.start > 2 && !/^[ivx]+$/.test(token.lower)),
  )
}

function isAdjacent(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at - 1]?.end === sentence.tokens[at]?.start
}

/** Marks inside a name: "Jean-Claude", "O'Brien", "al-Abadi", the full stop of an initial. */
function isInnerMark(sentence: Sentence, at: number): boolean {
  const lower = sentence.tokens[at]?.lower
  if (lower === '.') return (sentence.tokens[at - 1]?.lower.length ?? 9) === 1 && isAdjacent(sentence, at)
  return (lower === '-' || lower === "'") && isAdjacent(sentence, at) && isAdjacent(sentence, at + 1)
}

function isParticle(sentence: Sentence, at: number): boolean {
  return PARTICLES.has(sentence.tokens[at]?.lower ?? '')
}

/** After a hyphen a small letter is still part of the name: "Jong-un", "el-Sisi". */
function isHyphenTail(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.kind === 'word' && sentence.tokens[at - 1]?.lower === '-' && isAdjacent(sentence, at)
}

/** Whether a capitalised word follows the particles that begin at `at`: "von der Leyen". */
function leadsToName(sentence: Sentence, isName: readonly boolean[], at: number): boolean {
  let next = at
  while (next < at + 4 && (isParticle(sentence, next) || isInnerMark(sentence, next))) next++
  return next > at && isName[next] === true
}

function runEnd(sentence: Sentence, isName: readonly boolean[], from: number): number {
  let to = from + 1
  while (to < sentence.tokens.length) {
    if (isName[to] || isHyphenTail(sentence, to)) to++
    else if (isInnerMark(sentence, to) && (isName[to + 1] || sentence.tokens[to]?.lower === '.' || isHyphenTail(sentence, to + 1))) to++
    else if (isParticle(sentence, to) && !hasCueAt(sentence, 'and', to) && leadsToName(sentence, isName, to)) to++
    else break
  }
  while (to > from && sentence.tokens[to - 1]?.kind === 'mark') to--
  return to
}

/** A particle that begins the name belongs to it where it cannot be a preposition: "Envoy de Mistura", "al-Sudani". */
function runStart(sentence: Sentence, from: number, roles: readonly Role[]): number {
  let start = from
  for (let at = from - 1; at >= 0 && from - at < 4; at--) {
    const isGlued = sentence.tokens[at]?.lower === '-' && isAdjacent(sentence, at + 1)
    if (!isGlued && !isParticle(sentence, at)) break
    if (roles.some((role) => role.to === at) || sentence.tokens[at + 1]?.lower === '-') start = at
  }
  return start
}

function isCyrillicMix(sentence: Sentence, from: number, to: number): boolean {
  const run = sentence.tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join('')
  return /\p{Script=Cyrillic}/u.test(run) && /\p{Script=Latin}/u.test(run)
}

/** All runs of a sentence, left to right. */
export function nameRunsOf(sentence: Sentence, places: readonly Place[], roles: readonly Role[]): readonly NameRun[] {
  const isName = nameTokens(sentence, places, roles)
  const runs: NameRun[] = []
  for (let at = 0; at < isName.length; at++) {
    if (!isName[at]) continue
    const to = runEnd(sentence, isName, at)
    const words = sentence.tokens.slice(at, to).filter((token) => token.isCapital && token.lower.length > 1).length
    if (words > 0 && words <= MAX_WORDS && !isCyrillicMix(sentence, at, to)) runs.push({ from: runStart(sentence, at, roles), to, words })
    at = Math.max(at, to - 1)
  }
  return runs
}
