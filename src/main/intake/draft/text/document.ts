import { LEXICONS } from '../lexicon/lexicons'
import type { Cue } from '../lexicon/types'
import type { PhraseBook } from '../match/phrases'
import type { Hit } from '../match/trie'
import { LANGUAGES, type DetectLanguage, type Language } from './language'
import { sentenceSpans } from './sentences'
import { shadowOf } from './shadow'
import { tokenize, type Token } from './tokens'

/** A sentence with its tokens and every phrase found in it. */
export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly language: Language
  readonly tokens: readonly Token[]
  /** The hits of one cue, longest first at each place and never overlapping. */
  readonly byCue: ReadonlyMap<Cue, readonly Hit<Cue>[]>
}

/** A frozen text, taken apart once for all rules. */
export interface Document {
  readonly text: string
  /** The language most of it is in; null when there is too little text to tell. */
  readonly language: Language | null
  readonly sentences: readonly Sentence[]
}

/** Words enough to trust a detected language of a part of a sentence. */
const CLAUSE_WORDS = 2

function majorityLanguage(shadow: string, detect: DetectLanguage): Language | null {
  const votes = new Map<Language, number>()
  for (const line of shadow.slice(0, 20_000).split('\n')) {
    const language = detect(line)
    if (language) votes.set(language, (votes.get(language) ?? 0) + line.length)
  }
  const winner = [...votes].sort(([, left], [, right]) => right - left)[0]
  return winner?.[0] ?? detect(shadow.slice(0, 400), true)
}

interface Clause {
  readonly from: number
  readonly to: number
}

function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = []
  let from = 0
  tokens.forEach((token, at) => {
    if (!/^[,;:()-]$/.test(token.lower)) return
    clauses.push({ from, to: at })
    from = at + 1
  })
  return [...clauses, { from, to: tokens.length }]
}

function clauseLanguages(
  tokens: readonly Token[],
  shadow: string,
  whole: Language,
  detect: DetectLanguage,
): readonly (readonly Language[])[] {
  const languages: (readonly Language[])[] = tokens.map(() => [whole])
  for (const { from, to } of clausesOf(tokens)) {
    const first = tokens[from]
    const last = tokens[to - 1]
    if (!first || !last || to - from < CLAUSE_WORDS) continue
    const own = detect(shadow.slice(first.start, last.end))
    if (own && own !== whole) for (let at = from; at < to; at++) languages[at] = [own, whole]
  }
  return languages
}

function findHits(tokens: readonly Token[], languages: readonly (readonly Language[])[], book: PhraseBook): readonly Hit<Cue>[] {
  const hits: Hit<Cue>[] = []
  tokens.forEach((token, from) => {
    if (token.kind === 'word' || token.lower === '&' || token.lower === ':') {
      for (const language of languages[from] ?? []) hits.push(...book.byLanguage[language].matchesAt(tokens, from))
    }
    if (token.kind === 'word') hits.push(...book.international.matchesAt(tokens, from))
    else if (token.lower === "'")
      for (const language of languages[from] ?? []) hits.push(...book.byLanguage[language].matchesAt(tokens, from))
  })
  return hits
}

/** Compounds of languages that write them as one word: "Eurogruppenchef" is a post. */
function compoundHits(tokens: readonly Token[], language: Language): readonly Hit<Cue>[] {
  const compounds = LEXICONS[language].compounds ?? []
  return compounds.flatMap(({ cue, endings }) =>
    tokens.flatMap((token, from) => {
      const isCompound = token.isCapital && endings.some((ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending))
      return isCompound ? [{ term: { cue, value: '', shape: 'capital' as const }, from, to: from + 1 }] : []
    }),
  )
}

/** Whether the particle stands at the end of the clause that begins at `from`: before a mark, a conjunction or nothing. */
function endsWith(tokens: readonly Token[], from: number, particle: string): boolean {
  const mark = tokens.findIndex(({ kind }, at) => at > from && kind === 'mark')
  const end = mark < 0 ? tokens.length : mark
  return tokens.slice(from + 1, end).some(({ lower }, step) => {
    const next = from + step + 2
    return lower === particle && (next === end || CONJUNCTIONS.has(tokens[next]?.lower ?? ''))
  })
}

const CONJUNCTIONS = new Set(['und', 'oder', 'sowie'])

/** A verb and its particle at the end of the clause; the hit covers the verb, because what stands between says other things. */
function separableHits(tokens: readonly Token[], language: Language): readonly Hit<Cue>[] {
  const separable = LEXICONS[language].separableVerbs ?? []
  return separable.flatMap(({ cue, value, verbs, particle }) =>
    tokens.flatMap(({ lower }, from) => {
      const isWhole = verbs.includes(lower) && endsWith(tokens, from, particle)
      return isWhole ? [{ term: { cue, value, shape: 'any' as const }, from, to: from + 1 }] : []
    }),
  )
}

function longestByCue(hits: readonly Hit<Cue>[]): ReadonlyMap<Cue, readonly Hit<Cue>[]> {
  const groups = new Map<Cue, Hit<Cue>[]>()
  const ordered = [...hits].sort((left, right) => left.from - right.from || right.to - left.to)
  for (const hit of ordered) {
    const group = groups.get(hit.term.cue)
    const last = group?.at(-1)
    if (!group) groups.set(hit.term.cue, [hit])
    else if (!last || hit.from >= last.to) group.push(hit)
  }
  return groups
}

/** The hits of one cue in a sentence. */
export function hitsOf(sentence: Sentence, cue: Cue): readonly Hit<Cue>[] {
  return sentence.byCue.get(cue) ?? []
}

/** Whether the sentence has a hit of the cue that covers the token. */
export function hasCueAt(sentence: Sentence, cue: Cue, at: number): boolean {
  return hitsOf(sentence, cue).some((hit) => hit.from <= at && at < hit.to)
}

/** Position in the text where the token range begins; the sentence's start when the range is empty. */
export function startOf(sentence: Sentence, from: number): number {
  return sentence.tokens[from]?.start ?? sentence.start
}

/** Position in the text where the token range (exclusive) ends. */
export function endOf(sentence: Sentence, to: number): number {
  return sentence.tokens[to - 1]?.end ?? sentence.start
}

/** Takes a text (NFC) apart. */
export function readDocument(text: string, book: PhraseBook, detect: DetectLanguage): Document {
  const shadow = shadowOf(text)
  const language = majorityLanguage(shadow, detect)
  const sentences: Sentence[] = []
  for (const { start, end } of sentenceSpans(shadow, language ?? LANGUAGES[0])) {
    const own = shadow.slice(start, end)
    const tokens = tokenize(own, start)
    const whole = detect(own) ?? language ?? LANGUAGES[0]
    const hits = [
      ...findHits(tokens, clauseLanguages(tokens, shadow, whole, detect), book),
      ...compoundHits(tokens, whole),
      ...separableHits(tokens, whole),
    ]
    sentences.push({ index: sentences.length, start, end, language: whole, tokens, byCue: longestByCue(hits) })
  }
  return { text, language, sentences }
}
