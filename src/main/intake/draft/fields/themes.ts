import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import { wordsOf } from '../mentions/cast'
import { tokenSpan, type Claim, type ReadWithDates, type Reading } from '../reading'
import { hasCueAt, hitsOf, type Sentence } from '../text/document'
import { isPast } from './meeting'
import { numbersOf } from './numbers'

const MOST_DECLARED = 50
const LONGEST_THEME = 22
/** Longer than this, what follows a cue of the kind is no longer the name of a theme. */
const MOST_WORDS = { discuss: 16, focus: 12 } as const
const SHORTEST_LETTERS = 3

/** "five vital issues": the number stands at most two words before the noun. */
export function findDeclaredThemes(reading: Reading): readonly Claim[] {
  for (const { sentence } of reading.reads) {
    for (const noun of hitsOf(sentence, 'themeNoun')) {
      const number = numbersOf(sentence).find(
        (candidate) => noun.from >= candidate.to && noun.from - candidate.to <= 2 && candidate.value <= MOST_DECLARED,
      )
      if (!number || number.value < 2) continue
      const spans = [tokenSpan(sentence, number.from, noun.to)]
      return [{ value: { field: 'declaredThemes', count: number.value }, sentence, spans, confidence: 0.9, rule: 'themes.declared-number' }]
    }
  }
  return []
}

interface ListStart {
  readonly at: number
  readonly confidence: number
  readonly rule: string
}

function nounsThenInclude(sentence: Sentence): readonly ListStart[] {
  const nouns = [...hitsOf(sentence, 'themeNoun'), ...hitsOf(sentence, 'agenda')]
  return hitsOf(sentence, 'include').flatMap((include) => {
    const isListed = nouns.some((noun) => noun.to <= include.from && include.from - noun.to <= 4)
    return isListed ? [{ at: include.to, confidence: 0.9, rule: 'theme.listed' }] : []
  })
}

/** "is to be discussed as well as": in the passive the theme stands before the verb. */
function verbLists(sentence: Sentence, cue: 'discuss' | 'focus', confidence: number): readonly ListStart[] {
  const active = hitsOf(sentence, cue).filter((hit) => cue === 'focus' || sentence.language !== 'en' || !hasCueAt(sentence, 'passive', hit.from - 1)) // prettier-ignore
  return active.map((hit) => ({ at: hit.to, confidence, rule: `theme.${cue}` }))
}

const ENDS: readonly Cue[] = ['relative', 'contrast', 'according', 'attend', 'meet', 'pronoun', 'absent', 'say']

function isEnd(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (!token || /^[.;!?"]$/.test(token.lower)) return true
  return ENDS.some((cue) => hasCueAt(sentence, cue, at))
}

/** Cuts the list at commas and at the last "and": "A, B, and C" has three items. */
function itemsFrom(sentence: Sentence, start: number): readonly (readonly [number, number])[] {
  const items: (readonly [number, number])[] = []
  let from = start
  let at = start
  const close = (to: number): void => {
    if (to > from) items.push([from, to])
  }
  while (!isEnd(sentence, at)) {
    const isComma = sentence.tokens[at]?.lower === ','
    const and = hitsOf(sentence, 'and').find((hit) => hit.from === at)
    if (isComma || (and && (isListAnd(sentence, at, items.length > 0, and) || isPair(sentence, from, at, and)))) {
      close(at)
      from = and ? and.to : at + 1
    }
    at++
  }
  close(at)
  return items.slice(0, 12)
}

/** "and" separates items in a list with commas, or between two short nouns; not inside "defence and security policy in Asia". */
function isListAnd(sentence: Sentence, at: number, hasComma: boolean, and: Hit<Cue>): boolean {
  if (hasComma || sentence.tokens[at - 1]?.lower === ',') return true
  const opensPhrase = hasCueAt(sentence, 'article', and.to) || hasCueAt(sentence, 'roleLink', and.to)
  return opensPhrase && !hasCueAt(sentence, 'locative', and.to)
}

const LONGEST_PAIR = 3

/** "trade and energy", "safe lanes and clean fuel": as many words on one side as on the other. */
function isPair(sentence: Sentence, from: number, at: number, and: Hit<Cue>): boolean {
  const words = at - from
  if (words > LONGEST_PAIR) return false
  const right = Array.from({ length: words }, (_, step) => and.to + step)
  return right.every((token) => !isEnd(sentence, token)) && isEnd(sentence, and.to + words)
}

/** "on climate" in a list of themes is climate. */
function isAbout(sentence: Sentence, at: number): boolean {
  return hasCueAt(sentence, 'titleLink', at) && !hasCueAt(sentence, 'article', at) && sentence.tokens[at]?.isCapital === false
}

function trimItem(sentence: Sentence, from: number, to: number): readonly [number, number] {
  let low = from
  let high = to
  while (
    low < high &&
    (hasCueAt(sentence, 'and', low) ||
      hasCueAt(sentence, 'include', low) ||
      isAbout(sentence, low) ||
      /^[,:'-]$/.test(sentence.tokens[low]?.lower ?? ''))
  )
    low++
  while (high > low && sentence.tokens[high - 1]?.kind === 'mark' && !/^[")]$/.test(sentence.tokens[high - 1]?.lower ?? '')) high--
  return [low, high]
}

function isTheme(sentence: Sentence, from: number, to: number): boolean {
  const tokens = sentence.tokens.slice(from, to)
  const isCount = hasCueAt(sentence, 'number', from) && !hasCueAt(sentence, 'article', from)
  if (isCount || (['weekday', 'month', 'relativeDate', 'pronoun', 'we'] as const).some((cue) => hasCueAt(sentence, cue, from))) return false
  if (hitsOf(sentence, 'themeNoun').some((noun) => noun.from === from && noun.to === to)) return false
  const letters = tokens.reduce((sum, token) => sum + (token.kind === 'word' ? token.lower.length : 0), 0)
  return (
    letters >= SHORTEST_LETTERS && tokens.length <= LONGEST_THEME && tokens.some((token) => token.kind === 'word' && token.lower.length > 2)
  )
}

/** "the next few weeks": only words of time. */
function isTime(sentence: Sentence, from: number, to: number): boolean {
  const cues = ['timeWord', 'relativeDate', 'weekday', 'month', 'number'] as const
  return sentence.tokens
    .slice(from, to)
    .every(({ kind }, step) => kind !== 'word' || cues.some((cue) => hasCueAt(sentence, cue, from + step)))
}

/** "the coalition aims to forge": a statement with a verb of its own, or a phrase cut off after a small word, names no theme. */
function isClause(sentence: Sentence, from: number, to: number, mostWords: number): boolean {
  const verbs = ['clause', 'pronoun', 'we', 'say', 'commits', 'states', 'include'] as const
  const hasVerb = verbs.some((cue) =>
    hitsOf(sentence, cue).some((hit) => hit.from >= from && hit.to <= to && hit.term.value !== 'noun-like'),
  )
  const isCut = (['article', 'roleLink', 'locative', 'titleLink'] as const).some((cue) => hasCueAt(sentence, cue, to - 1))
  const words = sentence.tokens.slice(from, to).filter(({ kind }) => kind === 'word').length
  return hasVerb || isCut || words > mostWords
}

function claimsOf(reading: Reading, { sentence }: ReadWithDates, list: ListStart): readonly Claim[] {
  return itemsFrom(sentence, list.at).flatMap(([low, high]) => {
    const [from, to] = trimItem(sentence, low, high)
    if (!isTheme(sentence, from, to) || isTime(sentence, from, to)) return []
    const mostWords = list.rule === 'theme.focus' ? MOST_WORDS.focus : MOST_WORDS.discuss
    if (list.rule !== 'theme.listed' && isClause(sentence, from, to, mostWords)) return []
    const span = tokenSpan(sentence, from, to)
    const title = wordsOf(reading.document.text, span)
    if (title === '' || title.length > 500) return []
    return [{ value: { field: 'theme', title }, sentence, spans: [span], confidence: list.confidence, rule: list.rule } satisfies Claim]
  })
}

/** Strong cues list themes ("themes include"); weak ones ("discussed", "focus on") are offered greyed. */
export function findThemes(reading: Reading): readonly Claim[] {
  const claims = new Map<string, Claim>()
  const isListed = findDeclaredThemes(reading).length > 0
  for (const read of reading.reads) {
    if (isPast(read.sentence)) continue
    const lists = [
      ...nounsThenInclude(read.sentence),
      ...verbLists(read.sentence, 'discuss', isListed ? 0.55 : 0.65),
      ...verbLists(read.sentence, 'focus', 0.4),
    ]
    for (const list of lists) {
      for (const claim of claimsOf(reading, read, list)) {
        const key = claim.value.field === 'theme' ? claim.value.title.toLowerCase() : ''
        if (!claims.has(key)) claims.set(key, claim)
      }
    }
  }
  return [...claims.values()]
}
