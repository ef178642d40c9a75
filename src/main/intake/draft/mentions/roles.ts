import { hasCueAt, hitsOf, type Sentence } from '../text/document'
import { actorFromValue, actorOf, type Actor, type Place } from './places'

/** A post in the words of the source: "NATO's Secretary General". Token numbers, end exclusive. */
export interface Role {
  readonly from: number
  readonly to: number
  readonly affiliation: Actor | null
  /** The state follows from the kind of post ("Foreign Secretary"), not from the words. */
  readonly isInferred: boolean
}

interface Layer {
  readonly heads: ReadonlySet<number>
  readonly weak: ReadonlySet<number>
  readonly modifiers: ReadonlySet<number>
  readonly places: ReadonlyMap<number, Place>
  readonly theCountry: ReadonlySet<number>
}

function covered(sentence: Sentence, cue: 'role' | 'weakRole' | 'roleModifier' | 'theCountry'): ReadonlySet<number> {
  const covered = new Set<number>()
  for (const { from, to } of hitsOf(sentence, cue)) for (let at = from; at < to; at++) covered.add(at)
  return covered
}

function layerOf(sentence: Sentence, places: readonly Place[]): Layer {
  const byToken = new Map<number, Place>()
  for (const place of places) if (place.kind !== 'city') for (let at = place.from; at < place.to; at++) byToken.set(at, place)
  return {
    heads: covered(sentence, 'role'),
    weak: covered(sentence, 'weakRole'),
    modifiers: covered(sentence, 'roleModifier'),
    places: byToken,
    theCountry: covered(sentence, 'theCountry'),
  }
}

function isContent(layer: Layer, at: number): boolean {
  return layer.modifiers.has(at) || layer.places.has(at) || layer.theCountry.has(at)
}

function isHead(layer: Layer, at: number): boolean {
  return layer.heads.has(at) || layer.weak.has(at)
}

/** Marks that glue a word to its neighbour: the hyphen of "US-Präsident", the 's of "NATO's". */
function isGlue(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (!token) return false
  if (token.lower === "'" || token.lower === '-') return true
  return token.lower === 's' && sentence.tokens[at - 1]?.lower === "'"
}

function extendLeft(sentence: Sentence, layer: Layer, head: number): number {
  let from = head
  for (let at = head - 1; at >= 0 && head - at < 14; at--) {
    if (isContent(layer, at) || isHead(layer, at)) from = at
    else if (!isGlue(sentence, at) && !isModifierList(sentence, layer, at)) break
  }
  return from
}

/** "Foreign, Home and Defence Secretaries", "foreign and defence ministers", "Danish and Swedish ministers". */
function isModifierList(sentence: Sentence, layer: Layer, at: number): boolean {
  const isJoint = sentence.tokens[at]?.lower === ',' || hasCueAt(sentence, 'and', at)
  const areAdjectives = [at - 1, at + 1].every((beside) => layer.places.get(beside)?.kind === 'adjective')
  return isJoint && (areAdjectives || (layer.modifiers.has(at - 1) && layer.modifiers.has(at + 1)))
}

function extendRight(sentence: Sentence, layer: Layer, start: number): number {
  let to = start
  let at = start
  while (at < sentence.tokens.length && at - start < 18) {
    if (isContent(layer, at) || (isHead(layer, at) && at === to && isJoined(sentence, at))) to = at + 1
    else if (isHead(layer, at) && to === start) to = at + 1
    else if (!isLink(sentence, at) || isNewRoleAfterAnd(sentence, layer, at)) break
    at++
  }
  return to
}

function isJoined(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at - 1]?.lower === '-'
}

function isLink(sentence: Sentence, at: number): boolean {
  return isGlue(sentence, at) || hasCueAt(sentence, 'roleLink', at)
}

/** After "and" another post may begin: "the President of France and German Chancellor ...". */
function isNewRoleAfterAnd(sentence: Sentence, layer: Layer, at: number): boolean {
  if (!hasCueAt(sentence, 'and', at)) return false
  for (let next = at + 1; next < at + 8; next++) {
    if (isHead(layer, next)) return true
    if (!isContent(layer, next) && !isLink(sentence, next)) return false
  }
  return false
}

/** A body within the post says more than a state: "EU ambassador to Ukraine"; the first state otherwise. */
function affiliationIn(layer: Layer, from: number, to: number, before: Actor | null): Actor | null {
  const places = new Set<Place>()
  for (let at = from; at < to; at++) {
    const place = layer.places.get(at)
    if (place) places.add(place)
  }
  const ordered = [...places].sort((left, right) => Number(right.kind === 'body') - Number(left.kind === 'body') || left.from - right.from)
  const first = ordered[0]
  if (first) return actorOf(first)
  for (let at = from; at < to; at++) if (layer.theCountry.has(at)) return before
  return null
}

function inferredIn(sentence: Sentence, from: number, to: number): Actor | null {
  const hit = hitsOf(sentence, 'roleOf').find((candidate) => candidate.from >= from && candidate.to <= to)
  return hit ? actorFromValue(hit.term.value) : null
}

function countryBefore(places: readonly Place[], at: number): Actor | null {
  const country = places.filter((place) => place.kind === 'country' && place.to <= at).at(-1)
  return country ? actorOf(country) : null
}

function createRole(sentence: Sentence, layer: Layer, places: readonly Place[], from: number, to: number): Role | null {
  const stated = affiliationIn(layer, from, to, countryBefore(places, from))
  const inferred = stated ? null : inferredIn(sentence, from, to)
  return { from, to, affiliation: stated ?? inferred, isInferred: inferred !== null }
}

function hasStrongHead(layer: Layer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (layer.heads.has(at)) return true
  return false
}

function hasContent(layer: Layer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isContent(layer, at)) return true
  return false
}

/** Trims marks and links that ended up at the edges: "president of". */
function trimmed(layer: Layer, from: number, to: number): readonly [number, number] {
  let end = to
  while (end > from && !isContent(layer, end - 1) && !isHead(layer, end - 1)) end--
  return [from, end]
}

/** All posts that a sentence names, left to right, not overlapping. */
export function rolesOf(sentence: Sentence, places: readonly Place[]): readonly Role[] {
  const layer = layerOf(sentence, places)
  const roles: Role[] = []
  let at = 0
  while (at < sentence.tokens.length) {
    if (!isHead(layer, at)) {
      at++
      continue
    }
    const floor = roles.at(-1)?.to ?? 0
    const left = Math.max(floor, extendLeft(sentence, layer, at))
    let headEnd = at
    while (isHead(layer, headEnd)) headEnd++
    const [from, to] = trimmed(layer, left, extendRight(sentence, layer, headEnd))
    const isPost = hasStrongHead(layer, from, to) || hasContent(layer, from, to)
    const role = isPost ? createRole(sentence, layer, places, from, to) : null
    if (role) roles.push(role)
    at = Math.max(at + 1, to)
  }
  return roles
}
