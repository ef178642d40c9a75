import { shadowOf } from '../text/shadow'
import { tokenize, type Token } from '../text/tokens'

/** Which letters a phrase needs in the text: any, a first capital (names), or capitals throughout ("US"). */
export type Shape = 'any' | 'capital' | 'upper'

/** What a phrase of a lexicon or gazetteer stands for. */
export interface Term<Cue extends string> {
  readonly cue: Cue
  readonly value: string
  readonly shape: Shape
}

/** A phrase found in the tokens of a sentence: from (inclusive) to (exclusive) are token numbers. */
export interface Hit<Cue extends string> {
  readonly term: Term<Cue>
  readonly from: number
  readonly to: number
}

interface Node<Cue extends string> {
  readonly exact: Map<string, Node<Cue>>
  readonly stems: Map<string, { readonly node: Node<Cue>; readonly tail: number }>
  readonly terms: Term<Cue>[]
}

const ANY_TAIL = 60
const SHORT_TAIL = 4

function createNode<Cue extends string>(): Node<Cue> {
  return { exact: new Map(), stems: new Map(), terms: [] }
}

/**
 * A set of phrases that can be looked up token by token in time proportional to the text. A word may end in `*` (any ending)
 * or `~` (an ending of at most four letters).
 */
export class PhraseTrie<Cue extends string> {
  readonly #root = createNode<Cue>()

  /** Adds one phrase. */
  add(phrase: string, term: Term<Cue>): void {
    let node = this.#root
    for (const word of phraseWords(phrase)) node = stepInto(node, word)
    node.terms.push(term)
  }

  /** All phrases that begin at the token `from`; longer ones and shorter ones alike. */
  matchesAt(tokens: readonly Token[], from: number): readonly Hit<Cue>[] {
    const hits: Hit<Cue>[] = []
    const visit = (node: Node<Cue>, at: number): void => {
      for (const term of node.terms) if (hasShape(tokens, from, at, term.shape)) hits.push({ term, from, to: at })
      const token = tokens[at]
      if (token === undefined) return
      for (const next of nextNodes(node, token.lower)) visit(next, at + 1)
    }
    visit(this.#root, from)
    return hits
  }
}

function phraseWords(phrase: string): readonly string[] {
  const words: string[] = []
  for (const token of tokenize(shadowOf(phrase), 0)) {
    const last = words.at(-1)
    const isMark = token.lower === '*' || token.lower === '~'
    if (isMark && last !== undefined) words[words.length - 1] = last + token.lower
    else words.push(token.lower)
  }
  return words
}

function stepInto<Cue extends string>(node: Node<Cue>, word: string): Node<Cue> {
  const mark = word.at(-1)
  if (mark !== '*' && mark !== '~') {
    const next = node.exact.get(word) ?? createNode<Cue>()
    node.exact.set(word, next)
    return next
  }
  const stem = word.slice(0, -1)
  const known = node.stems.get(stem)
  const tail = mark === '*' ? ANY_TAIL : SHORT_TAIL
  const next = known?.node ?? createNode<Cue>()
  node.stems.set(stem, { node: next, tail: Math.max(tail, known?.tail ?? 0) })
  return next
}

function nextNodes<Cue extends string>(node: Node<Cue>, word: string): readonly Node<Cue>[] {
  const found: Node<Cue>[] = []
  const exact = node.exact.get(word)
  if (exact) found.push(exact)
  if (node.stems.size === 0) return found
  for (let length = Math.min(word.length, 24); length >= 2; length--) {
    const stem = node.stems.get(word.slice(0, length))
    if (stem && word.length - length <= stem.tail) found.push(stem.node)
  }
  return found
}

function hasShape(tokens: readonly Token[], from: number, to: number, shape: Shape): boolean {
  if (shape === 'any') return true
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return false
  return shape === 'upper' ? first.isUpper && (last.isUpper || last.kind === 'mark') : first.isCapital
}
