import { englishCountryName } from '../../gazetteer/gazetteer'
import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import { hitsOf, type Sentence } from '../text/document'

/** A state or a body that a passage names, in English. */
export interface Actor {
  readonly name: string
  /** ISO 3166-1 code of a state; null for a body. */
  readonly code: string | null
}

/** A name of a state, adjective of a state, city or body in a sentence. */
export interface Place {
  readonly kind: 'country' | 'adjective' | 'city' | 'body'
  readonly from: number
  readonly to: number
  /** ISO code of the state (also that of a city), or the English name of a body. */
  readonly value: string
}

const KINDS = ['body', 'country', 'adjective', 'city'] as const

/** Short names that stand for a body where the text also names it in full: "the Alliance". */
function aliasesOf(sentence: Sentence, named: ReadonlySet<string>): readonly Hit<Cue>[] {
  const isEuropean = [...named].some((name) => name.startsWith('European '))
  const isKnown = (name: string): boolean => named.has(name) || (isEuropean && name === 'European Commission')
  const isUsable = (hit: Hit<Cue>): boolean => isKnown(hit.term.value) && sentence.tokens[hit.to - 1]?.isCapital === true
  return hitsOf(sentence, 'bodyAlias')
    .filter(isUsable)
    .map((hit) => ({ ...hit, term: { ...hit.term, cue: 'body' } }))
}

/** The bodies that a text names in full anywhere. */
export function bodiesNamedIn(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(sentences.flatMap((sentence) => hitsOf(sentence, 'body').map((hit) => hit.term.value)))
}

function isKind(cue: Cue): cue is Place['kind'] {
  return KINDS.some((kind) => kind === cue)
}

function rank(hit: Hit<Cue>): number {
  return KINDS.findIndex((kind) => kind === hit.term.cue)
}

/** All places of a sentence, with short names of the bodies in `named`; the longest name wins, then the body, the state, the adjective, the city. */
export function placesOf(sentence: Sentence, named: ReadonlySet<string>): readonly Place[] {
  const hits = [...KINDS.flatMap((kind) => hitsOf(sentence, kind)), ...aliasesOf(sentence, named)]
  hits.sort((left, right) => right.to - right.from - (left.to - left.from) || rank(left) - rank(right) || left.from - right.from)
  const taken = new Set<number>()
  const places: Place[] = []
  for (const { term, from, to } of hits) {
    const range = Array.from({ length: to - from }, (_, step) => from + step)
    if (!isKind(term.cue) || range.some((at) => taken.has(at))) continue
    for (const at of range) taken.add(at)
    places.push({ kind: term.cue, from, to, value: term.value })
  }
  return places.sort((left, right) => left.from - right.from)
}

/** The state or body a place stands for; a city stands for none. */
export function actorOf(place: Place): Actor | null {
  if (place.kind === 'city') return null
  return place.kind === 'body' ? { name: place.value, code: null } : { name: englishCountryName(place.value), code: place.value }
}

/** The state or body that a code or name of a lexicon stands for. */
export function actorFromValue(value: string): Actor {
  return /^[A-Z]{2}$/.test(value) && value !== 'EU' ? { name: englishCountryName(value), code: value } : { name: value, code: null }
}
